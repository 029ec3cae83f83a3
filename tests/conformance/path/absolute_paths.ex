for a <- ["", "/", "//", "a", "a/", "/a/b/", "a//b", ".", "..", "a/..", "/a/../b", "../a", "./a", "a/./b", "/..", "/a//", "./", "a/."] do
  IO.inspect({a, Path.absname(a, "/r/s"), Path.absname(a, "r//s/"), Path.expand(a, "/r/s"), Path.relative(a), Path.split(a)}, width: 200)
end
# expect: {"", "/r/s", "r/s", "/r/s", "", []}
# expect: {"/", "/", "/", "/", ".", ["/"]}
# expect: {"//", "/", "/", "/", "/", ["/"]}
# expect: {"a", "/r/s/a", "r/s/a", "/r/s/a", "a", ["a"]}
# expect: {"a/", "/r/s/a", "r/s/a", "/r/s/a", "a/", ["a"]}
# expect: {"/a/b/", "/a/b", "/a/b", "/a/b", "a/b/", ["/", "a", "b"]}
# expect: {"a//b", "/r/s/a/b", "r/s/a/b", "/r/s/a/b", "a//b", ["a", "b"]}
# expect: {".", "/r/s/.", "r/s/.", "/r/s", ".", ["."]}
# expect: {"..", "/r/s/..", "r/s/..", "/r", "..", [".."]}
# expect: {"a/..", "/r/s/a/..", "r/s/a/..", "/r/s", "a/..", ["a", ".."]}
# expect: {"/a/../b", "/a/../b", "/a/../b", "/b", "a/../b", ["/", "a", "..", "b"]}
# expect: {"../a", "/r/s/../a", "r/s/../a", "/r/a", "../a", ["..", "a"]}
# expect: {"./a", "/r/s/a", "r/s/a", "/r/s/a", "./a", [".", "a"]}
# expect: {"a/./b", "/r/s/a/b", "r/s/a/b", "/r/s/a/b", "a/./b", ["a", ".", "b"]}
# expect: {"/..", "/..", "/..", "/", "..", ["/", ".."]}
# expect: {"/a//", "/a", "/a", "/a", "a//", ["/", "a"]}
# expect: {"./", "/r/s", "r/s", "/r/s", "./", ["."]}
# expect: {"a/.", "/r/s/a/.", "r/s/a/.", "/r/s/a", "a/.", ["a", "."]}
IO.inspect(Path.expand("~/a", "/b") == Path.join(System.user_home!(), "a")) # expect: true
IO.inspect(Path.expand("/../../a")) # expect: "/a"
IO.inspect(Path.expand("a/./b/../../../c", "/x/y")) # expect: "/x/c"
