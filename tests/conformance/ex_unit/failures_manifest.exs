# Which tests failed is kept in a file.
folder = Path.join(System.tmp_dir!(), "cordial_failures_manifest")
File.rm_rf!(folder)
File.mkdir_p!(folder)
path = Path.join(folder, "manifest")
file = Path.join(folder, "some_test.exs")

show = fn ->
  case ExUnit.Filters.failure_info(path) do
    :all -> IO.inspect(:all)
    {files, tests} -> IO.inspect({Enum.map(files, &Path.basename/1), Enum.sort(tests)})
  end
end

run = fn modules -> ExUnit.run(modules) |> Enum.sort() |> IO.inspect() end

# Nothing is known.
# expect: {[], []}
show.()
# expect: :ok
IO.inspect(ExUnit.Filters.fail_all!(path))
# expect: :all
show.()
File.write!(path, "garbage")
# expect: {[], []}
show.()
File.rm!(path)

File.write!(file, """
defmodule SomeTest do
  use ExUnit.Case
  setup do
    if Process.whereis(:failing), do: raise("x"), else: :ok
  end
  test "a", do: assert Process.whereis(:failing)
  @tag :b
  test "b", do: exit(:boom)
  @tag :skip
  test "c", do: flunk()
end

defmodule OtherTest do
  use ExUnit.Case
  setup_all do
    if Process.whereis(:failing), do: :ok, else: exit(:boom)
  end
  test "a", do: :ok
  test "b", do: :ok
end
""")

ExUnit.start(autorun: false, failures_manifest_path: path, formatters: [], seed: 0)
Code.require_file(file)
# expect: [excluded: 0, failures: 4, skipped: 1, total: 5]
run.([])
show.()
# expect: {["some_test.exs"],
# expect:  [
# expect:    {OtherTest, :"test a"},
# expect:    {OtherTest, :"test b"},
# expect:    {SomeTest, :"test a"},
# expect:    {SomeTest, :"test b"}
# expect:  ]}
Process.register(self(), :failing)
ExUnit.configure(exclude: :b)
# expect: [excluded: 1, failures: 1, skipped: 1, total: 5]
run.([SomeTest, OtherTest])
# expect: {["some_test.exs"], [{SomeTest, :"test a"}, {SomeTest, :"test b"}]}
show.()
ExUnit.configure(exclude: [], failures_manifest_path: nil)
# expect: [excluded: 0, failures: 2, skipped: 1, total: 5]
run.([SomeTest, OtherTest])
# expect: ["manifest", "some_test.exs"]
IO.inspect(File.ls!(folder) |> Enum.sort())
ExUnit.configure(failures_manifest_path: Path.join(folder, "x/y/z"))
# expect: [excluded: 0, failures: 2, skipped: 1, total: 5]
run.([SomeTest, OtherTest])
# expect: ["manifest", "some_test.exs", "x"]
IO.inspect(File.ls!(folder) |> Enum.sort())
# A file that is gone is forgotten.
File.rm!(file)
# expect: {["some_test.exs"], [{SomeTest, :"test a"}, {SomeTest, :"test b"}]}
show.()
ExUnit.configure(failures_manifest_path: path, exclude: [:test])
# expect: [excluded: 5, failures: 0, skipped: 0, total: 5]
run.([SomeTest, OtherTest])
# expect: {[], []}
show.()
# expect: :ok
IO.inspect(ExUnit.Filters.fail_all!(path))
# expect: [excluded: 5, failures: 0, skipped: 0, total: 5]
run.([SomeTest, OtherTest])
# expect: {[], []}
show.()
# expect: :ok
IO.inspect(ExUnit.Filters.fail_all!(path))
ExUnit.configure(failures_manifest_path: path, exclude: [])
# expect: [excluded: 0, failures: 2, skipped: 1, total: 5]
run.([SomeTest, OtherTest])
# expect: {[], []}
show.()
File.rm_rf!(folder)
