none = "/nonexistent/x"

for make <- [
      fn -> File.read!(none) end,
      fn -> File.write!(none, "") end,
      fn -> File.open!(none) end,
      fn -> File.rm!(none) end,
      fn -> File.ls!(none) end,
      fn -> File.mkdir!(none) end,
      fn -> File.rmdir!(none) end,
      fn -> File.cp!(none, none <> "y") end,
      fn -> File.cp_r!(none, none <> "y") end,
      fn -> File.copy!(none, none <> "y") end,
      fn -> File.rename!(none, none <> "y") end,
      fn -> File.stat!(none) end,
      fn -> File.lstat!(none) end,
      fn -> File.touch!(none) end,
      fn -> File.ln!(none, none <> "y") end,
      fn -> File.ln_s!(none, none <> "y") end,
      fn -> File.read_link!(none) end,
      fn -> File.cd!(none) end,
      fn -> File.chmod!(none, 0) end,
      fn -> File.chown!(none, 0) end,
      fn -> File.chgrp!(none, 0) end,
      fn -> File.stream!(none) |> Enum.to_list() end,
      fn -> File.write_stat!(none, %File.Stat{}) end,
      fn -> File.rm_rf!("/proc/version") end,
      fn -> File.read!("a\0b") end,
      fn -> File.read(1) end,
      fn -> File.write("/tmp/x", :atom) end,
      fn -> File.stat("/tmp", time: :nope) end
    ] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{error |> Exception.message() |> String.split("\n") |> hd()}")
  end
end
# expect: File.Error: could not read file "/nonexistent/x": no such file or directory
# expect: File.Error: could not write to file "/nonexistent/x": no such file or directory
# expect: File.Error: could not open "/nonexistent/x": no such file or directory
# expect: File.Error: could not remove file "/nonexistent/x": no such file or directory
# expect: File.Error: could not list directory "/nonexistent/x": no such file or directory
# expect: File.Error: could not make directory "/nonexistent/x": no such file or directory
# expect: File.Error: could not remove directory "/nonexistent/x": no such file or directory
# expect: File.CopyError: could not copy from "/nonexistent/x" to "/nonexistent/xy": no such file or directory
# expect: File.CopyError: could not copy recursively from "/nonexistent/x" to "/nonexistent/xy". /nonexistent/x: no such file or directory
# expect: File.CopyError: could not copy from "/nonexistent/x" to "/nonexistent/xy": no such file or directory
# expect: File.RenameError: could not rename from "/nonexistent/x" to "/nonexistent/xy": no such file or directory
# expect: File.Error: could not read file stats "/nonexistent/x": no such file or directory
# expect: File.Error: could not read file stats "/nonexistent/x": no such file or directory
# expect: File.Error: could not touch "/nonexistent/x": no such file or directory
# expect: File.LinkError: could not create hard link from "/nonexistent/x" to "/nonexistent/xy": no such file or directory
# expect: File.LinkError: could not create symlink from "/nonexistent/x" to "/nonexistent/xy": no such file or directory
# expect: File.Error: could not read link "/nonexistent/x": no such file or directory
# expect: File.Error: could not set current working directory to "/nonexistent/x": no such file or directory
# expect: File.Error: could not change mode for "/nonexistent/x": no such file or directory
# expect: File.Error: could not change owner for "/nonexistent/x": no such file or directory
# expect: File.Error: could not change group for "/nonexistent/x": no such file or directory
# expect: File.Error: could not stream "/nonexistent/x": no such file or directory
# expect: File.Error: could not write file stats "/nonexistent/x": bad argument
# expect: File.Error: could not remove files and directories recursively from "/proc/version": not owner
# expect: File.Error: could not read file <<97, 0, 98>>: bad argument
# expect: FunctionClauseError: no function clause matching in IO.chardata_to_string/1
# expect: {:error, :badarg}
# expect: {:error, :badarg}
