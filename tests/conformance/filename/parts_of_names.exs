IO.inspect({:filename.join("a", "b"), :filename.join(["a", ~c"b", "/c"]), :filename.join(~c"a", ~c"b/"), :filename.split("/a/b"), :filename.split(~c"a/b")})
# expect: {"a/b", "/c", ~c"a/b", ["/", "a", "b"], [~c"a", ~c"b"]}
IO.inspect({:filename.basename("a/b.c"), :filename.basename("a/b.c", ".c"), :filename.dirname("a/b.c"), :filename.dirname(~c"b"), :filename.extension("a.b.c"), :filename.rootname("a.b.c"), :filename.rootname("a.b", ".b")})
# expect: {"b.c", "b", "a", ~c".", ".c", "a.b", "a"}
IO.inspect({:filename.absname("b", "/a"), :filename.absname("/x/../y"), :filename.pathtype("/a"), :filename.pathtype("a"), :filename.flatten([~c"a", :b]), :filename.nativename("a//b/"), :filename.absname_join("/a", "b")})
# expect: {"/a/b", "/x/../y", :absolute, :relative, ~c"ab", "a/b", "/a/b"}
