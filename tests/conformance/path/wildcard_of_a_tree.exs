dir = Path.join(System.tmp_dir!(), "cordial wildcard #{System.pid()}")
File.mkdir_p!(Path.join(dir, "lib/deep"))
for name <- ["a.ex", "b.exs", ".hidden.ex", "lib/c.ex", "lib/deep/d.ex", "lib/x[1].ex"], do: File.write!(Path.join(dir, name), "")

for pattern <- ["*.ex", "**/*.ex", "*", "lib/?.ex", "{a,b}.{ex,exs}", "**", "[a-b].ex*", "lib/x\\[1\\].ex", "none/*", "lib/**/d.ex"] do
  IO.inspect(dir |> Path.join(pattern) |> Path.wildcard() |> Enum.map(&Path.relative_to(&1, dir)))
end
# expect: ["a.ex"]
# expect: ["a.ex", "lib/c.ex", "lib/deep/d.ex", "lib/x[1].ex"]
# expect: ["a.ex", "b.exs", "lib"]
# expect: ["lib/c.ex"]
# expect: ["a.ex", "b.exs"]
# expect: ["a.ex", "b.exs", "lib", "lib/c.ex", "lib/deep", "lib/deep/d.ex", "lib/x[1].ex"]
# expect: ["a.ex", "b.exs"]
# expect: ["lib/x[1].ex"]
# expect: []
# expect: ["lib/deep/d.ex"]

IO.inspect(dir |> Path.join("*.ex") |> Path.wildcard(match_dot: true) |> Enum.map(&Path.basename/1))
# expect: [".hidden.ex", "a.ex"]
File.rm_rf!(dir)
