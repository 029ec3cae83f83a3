path = Path.join(System.tmp_dir!(), "cordial-times-#{System.pid()}")
IO.inspect(File.touch(path, {{2020, 1, 2}, {3, 4, 5}})) # expect: :ok
IO.inspect(File.stat!(path).mtime) # expect: {{2020, 1, 2}, {3, 4, 5}}
IO.inspect(File.stat!(path, time: :posix).mtime) # expect: 1577934245
IO.inspect(File.touch(path, 0)) # expect: :ok
IO.inspect(File.stat!(path, time: :posix).mtime) # expect: 0
IO.inspect(File.chmod(path, 0o600)) # expect: :ok
stat = File.stat!(path)
IO.inspect({stat.size, stat.type, stat.access, stat.mode, stat.links})
# expect: {0, :regular, :read_write, 33152, 1}
IO.inspect(File.write_stat(path, %{stat | mode: 0o640, mtime: {{2021, 1, 1}, {0, 0, 0}}})) # expect: :ok
IO.inspect({File.stat!(path).mode, File.stat!(path).mtime}) # expect: {33184, {{2021, 1, 1}, {0, 0, 0}}}
IO.inspect(File.Stat.from_record(File.Stat.to_record(stat)) == stat) # expect: true
IO.inspect({:filelib.is_dir(path), :filelib.is_file(path), :filelib.is_regular(~c"/"), :filelib.file_size(path)})
# expect: {false, true, false, 0}
File.rm!(path)
