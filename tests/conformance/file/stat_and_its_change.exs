path = Path.join(System.tmp_dir!(), "cordial_stat_#{System.pid()}")
File.write!(path, "1234")
IO.inspect({File.chmod(path, 0o640), Bitwise.band(File.stat!(path).mode, 0o777), File.chmod!(path, 0o600)})
# expect: {:ok, 416, :ok}
IO.inspect(File.touch(path, {{2020, 1, 2}, {3, 4, 5}})) # expect: :ok
stat = File.stat!(path)
IO.inspect({stat.mtime, stat.atime == stat.mtime, stat.size, stat.type, stat.access})
# expect: {{{2020, 1, 2}, {3, 4, 5}}, false, 4, :regular, :read_write}
IO.inspect(File.stat!(path, time: :posix).mtime) # expect: 1577934245
File.touch!(path, 1_000_000_000)
IO.inspect(File.stat!(path).mtime) # expect: {{2001, 9, 9}, {1, 46, 40}}
IO.inspect(File.write_stat(path, %{stat | mode: 0o100644})) # expect: :ok
IO.inspect({Bitwise.band(File.stat!(path).mode, 0o777), File.stat!(path).mtime})
# expect: {420, {{2020, 1, 2}, {3, 4, 5}}}
record = File.Stat.to_record(stat)
IO.inspect({elem(record, 0), elem(record, 1), File.Stat.from_record(record) == stat})
# expect: {:file_info, 4, true}
IO.inspect({File.chown(path, stat.uid), File.chgrp(path, stat.gid)}) # expect: {:ok, :ok}
File.rm!(path)
IO.inspect({File.stat(path), File.chmod(path, 0o600), File.touch("/nonexistent/x")})
# expect: {{:error, :enoent}, {:error, :enoent}, {:error, :enoent}}
