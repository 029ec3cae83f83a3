paths = [
  "", "/", "//", "a", "a/", "/a/b/", "a//b", ".", "..", "a/..", "/a/../b", "../a", "./a", "a.b.c", ".a", "a/.b", "a.",
  "/a/b.ex", "a/./b", "/..", "é/ü.ñ", "a\\b", "/.a.b/", "c.d/", "~x/y", ~c"/a/l", [?a, "/b"], "..a", "a..", "/a//",
  "///a//b///c"
]

for a <- paths do
  IO.inspect({a, Path.basename(a), Path.dirname(a), Path.extname(a), Path.rootname(a), Path.type(a)}, width: 200)
end
# expect: {"", "", ".", "", "", :relative}
# expect: {"/", "", "/", "", "/", :absolute}
# expect: {"//", "", "/", "", "//", :absolute}
# expect: {"a", "a", ".", "", "a", :relative}
# expect: {"a/", "a", "a", "", "a/", :relative}
# expect: {"/a/b/", "b", "/a/b", "", "/a/b/", :absolute}
# expect: {"a//b", "b", "a", "", "a//b", :relative}
# expect: {".", ".", ".", "", "", :relative}
# expect: {"..", "..", ".", ".", ".", :relative}
# expect: {"a/..", "..", "a", ".", "a/.", :relative}
# expect: {"/a/../b", "b", "/a/..", "", "/a/../b", :absolute}
# expect: {"../a", "a", "..", "", "../a", :relative}
# expect: {"./a", "a", ".", "", "./a", :relative}
# expect: {"a.b.c", "a.b.c", ".", ".c", "a.b", :relative}
# expect: {".a", ".a", ".", "", "", :relative}
# expect: {"a/.b", ".b", "a", "", "a/.b", :relative}
# expect: {"a.", "a.", ".", ".", "a", :relative}
# expect: {"/a/b.ex", "b.ex", "/a", ".ex", "/a/b", :absolute}
# expect: {"a/./b", "b", "a/.", "", "a/./b", :relative}
# expect: {"/..", "..", "/", ".", "/.", :absolute}
# expect: {"é/ü.ñ", "ü.ñ", "é", ".ñ", "é/ü", :relative}
# expect: {"a\\b", "a\\b", ".", "", "a\\b", :relative}
# expect: {"/.a.b/", ".a.b", "/.a.b", "", "/.a.b/", :absolute}
# expect: {"c.d/", "c.d", "c.d", "", "c.d/", :relative}
# expect: {"~x/y", "y", "~x", "", "~x/y", :relative}
# expect: {~c"/a/l", "l", "/a", "", "/a/l", :absolute}
# expect: {[97, "/b"], "b", "a", "", "a/b", :relative}
# expect: {"..a", "..a", ".", ".a", ".", :relative}
# expect: {"a..", "a..", ".", ".", "a.", :relative}
# expect: {"/a//", "a", "/a", "", "/a//", :absolute}
# expect: {"///a//b///c", "c", "///a//b", "", "///a//b///c", :absolute}
