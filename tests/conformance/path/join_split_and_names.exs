IO.inspect({Path.join(["a", "b", "/c"]), Path.join("a/", "/b/"), Path.join(["", "x"]), Path.join([~c"a", [~c"b"], "c//d"])})
# expect: {"a/b/c", "a/b", "x", "a/b/c//d"}
IO.inspect({Path.split("/a/b//c/"), Path.split(""), Path.split("a"), Path.split("/")})
# expect: {["/", "a", "b", "c"], [], ["a"], ["/"]}
IO.inspect({Path.basename("/a/b.ex"), Path.basename("/a/b.ex", ".ex"), Path.basename("b.ex", "x"), Path.basename("/"), Path.basename("a/")})
# expect: {"b.ex", "b", "b.e", "", "a"}
IO.inspect({Path.dirname("/a/b.ex"), Path.dirname("a"), Path.dirname("/"), Path.dirname("a/b/")})
# expect: {"/a", ".", "/", "a/b"}
IO.inspect({Path.extname("a.tar.gz"), Path.extname(".bashrc"), Path.extname("a/b.c/d"), Path.extname("a."), Path.extname("~/.b.c")})
# expect: {".gz", "", "", ".", ".c"}
IO.inspect({Path.rootname("a.tar.gz"), Path.rootname("a.ex", ".exs"), Path.rootname(".bashrc"), Path.rootname("x/a.b")})
# expect: {"a.tar", "a.ex", "", "x/a"}
IO.inspect({Path.type("/a"), Path.type("a"), Path.type("~/a")}) # expect: {:absolute, :relative, :relative}
