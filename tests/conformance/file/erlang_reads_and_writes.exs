dir = Path.join(System.tmp_dir!(), "cordial_erlfile_#{System.pid()}")
path = Path.join(dir, "f")
IO.inspect({:file.make_dir(dir), :file.make_dir(dir), :file.write_file(path, ["ab", ?c]), :file.write_file(path, "d", [:append]), :file.read_file(path), :file.read_file(dir)})
# expect: {:ok, {:error, :eexist}, :ok, :ok, {:ok, "abcd"}, {:error, :eisdir}}
{:ok, file} = :file.open(path, [:read, :write, :binary])
IO.inspect({:file.read(file, 2), :file.position(file, {:bof, 1}), :file.read(file, 10), :file.read(file, 1), :file.pread(file, 0, 2), :file.pread(file, [{0, 1}, {9, 1}])})
# expect: {{:ok, "ab"}, {:ok, 1}, {:ok, "bcd"}, :eof, {:ok, "ab"}, {:ok, ["a", :eof]}}
IO.inspect({:file.pwrite(file, 1, "XY"), :file.position(file, {:eof, -1}), :file.write(file, "Z!"), :file.sync(file), :file.datasync(file), :file.position(file, 2), :file.truncate(file), :file.close(file)})
# expect: {:ok, {:ok, 3}, :ok, :ok, :ok, {:ok, 2}, :ok, :ok}
IO.inspect({:file.read_file(path), :file.rename(path, path <> "2"), :file.list_dir(dir), :file.copy(path <> "2", path), :file.copy(path, path <> "3", 1), :file.delete(path)})
# expect: {{:ok, "aX"}, :ok, {:ok, [~c"f2"]}, {:ok, 2}, {:ok, 1}, :ok}
IO.inspect({:file.make_symlink("t", path), :file.read_link(path), :file.del_dir(dir), :file.del_dir_r(dir), :file.list_dir(dir), :file.format_error(:enoent), :file.read_line(:none) |> elem(0)})
# expect: {:ok, {:ok, ~c"t"}, {:error, :eexist}, :ok, {:error, :enoent},
# expect:  ~c"no such file or directory", :error}
