IO.inspect({:filename.join("a", "b"), :filename.join(~c"a", "b"), :filename.join(["a", ~c"b", :c]), :filename.join("a//b", "../c/./d/"), :filename.join("/", "/")})
# expect: {"a/b", "a/b", "a/b/c", "a/b/../c/d", "/"}
IO.inspect({:filename.split(~c"/a/b"), :filename.basename("/a/b"), :filename.extension("a.b"), :filename.rootname("x/.a")})
# expect: {[~c"/", ~c"a", ~c"b"], "b", ".b", "x/.a"}
IO.inspect({:filename.pathtype("/a"), :filename.flatten([~c"a", [?b, :c]]), :filename.nativename(~c"a//b/"), :filename.dirname("/a/b")})
# expect: {:absolute, ~c"abc", ~c"a/b", "/a"}
IO.inspect({:file.read_file("/nope"), :file.list_dir("/nope"), :file.read_file_info("/nope"), :file.make_dir("/"), :file.delete("/nope")})
# expect: {{:error, :enoent}, {:error, :enoent}, {:error, :enoent}, {:error, :eexist},
# expect:  {:error, :enoent}}
IO.inspect({:filelib.is_dir("/"), :filelib.wildcard(~c"/nope/*")}) # expect: {true, []}
