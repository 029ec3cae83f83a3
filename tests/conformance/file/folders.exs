dir = Path.join(System.tmp_dir!(), "cordial_dirs_#{System.pid()}")
IO.inspect({File.mkdir(dir), File.mkdir(dir), File.mkdir_p(Path.join(dir, "a/b")), File.dir?(dir)})
# expect: {:ok, {:error, :eexist}, :ok, true}
File.write!(Path.join(dir, "a/b/f"), "text")
File.touch!(Path.join(dir, "z"))
IO.inspect({File.ls(dir) |> elem(1) |> Enum.sort(), File.ls!(Path.join(dir, "a"))})
# expect: {["a", "z"], ["b"]}
IO.inspect({File.rmdir(dir), File.rm(dir) |> elem(0), File.rmdir(Path.join(dir, "none"))})
# expect: {{:error, :eexist}, :error, {:error, :enoent}}
{:ok, copied} = File.cp_r(Path.join(dir, "a"), Path.join(dir, "c"))
IO.inspect(copied |> Enum.map(&Path.relative_to(&1, dir)) |> Enum.sort()) # expect: ["c", "c/b", "c/b/f"]
IO.inspect({File.rename(Path.join(dir, "z"), Path.join(dir, "y")), File.ls!(dir) |> Enum.sort()})
# expect: {:ok, ["a", "c", "y"]}
IO.inspect(File.cd!(dir, fn -> File.cwd!() |> Path.basename() == Path.basename(dir) end)) # expect: true
{:ok, gone} = File.rm_rf(Path.join(dir, "a"))
IO.inspect(gone |> Enum.map(&Path.relative_to(&1, dir)) |> Enum.sort()) # expect: ["a", "a/b", "a/b/f"]
IO.inspect(File.rm_rf!(dir) |> length()) # expect: 5
IO.inspect({File.rm_rf(dir), File.ls(dir), File.cd(dir), File.exists?(dir)})
# expect: {{:ok, []}, {:error, :enoent}, {:error, :enoent}, false}
