IO.inspect({Path.expand("/a/../b/./c"), Path.expand("../x", "/a/b"), Path.expand("/../.."), Path.expand("a", "/x/./y/..")})
# expect: {"/b/c", "/a/x", "/", "/x/a"}
IO.inspect({Path.absname("/a/../b"), Path.absname("a/..", "/x"), Path.absname("/a//b/")})
# expect: {"/a/../b", "/x/a/..", "/a/b"}
IO.inspect(Path.expand("~/x") == Path.join(System.user_home!(), "x")) # expect: true
IO.inspect(Path.expand("x") == Path.join(File.cwd!(), "x")) # expect: true
IO.inspect(Path.absname("x") == Path.join(File.cwd!(), "x")) # expect: true
