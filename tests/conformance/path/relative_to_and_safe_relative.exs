IO.inspect({Path.relative("/a/b"), Path.relative("a/b"), Path.relative("/")}) # expect: {"a/b", "a/b", "."}
IO.inspect({Path.relative_to("/a/b/c", "/a"), Path.relative_to("/a", "/a"), Path.relative_to("/x/y", "/a"), Path.relative_to("a/b", "/a"), Path.relative_to("/a/b/../c", "/a")})
# expect: {"b/c", ".", "/x/y", "a/b", "c"}
IO.inspect({Path.relative_to("/x/y", "/x/z", force: true), Path.relative_to("/a/b", "/c/d/e", force: true)})
# expect: {"../y", "../../../a/b"}
IO.inspect({Path.relative_to_cwd(Path.join(File.cwd!(), "a/b")), Path.relative_to_cwd("a/b"), Path.relative_to_cwd("/")})
# expect: {"a/b", "a/b", "/"}
IO.inspect({Path.safe_relative("a/../b"), Path.safe_relative("../a"), Path.safe_relative("/a"), Path.safe_relative("a/../../b"), Path.safe_relative("a/..")})
# expect: {{:ok, "b"}, :error, :error, :error, {:ok, ""}}

try do
  Path.relative_to("/a", "b", force: 1, other: 2)
rescue
  error -> IO.puts("#{inspect(error.__struct__)}: #{Exception.message(error)}")
end
