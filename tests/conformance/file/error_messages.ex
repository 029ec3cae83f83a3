n = "/tmp/nonexistent/x"

functions = [
  fn -> File.read!(n) end,
  fn -> File.write!(n, "") end,
  fn -> File.open!(n) end,
  fn -> File.ls!(n) end,
  fn -> File.mkdir!(n) end,
  fn -> File.rm!(n) end,
  fn -> File.rmdir!(n) end,
  fn -> File.cp!(n, n) end,
  fn -> File.cp_r!(n, n) end,
  fn -> File.rename!(n, n) end,
  fn -> File.ln!(n, n) end,
  fn -> File.ln_s!(n, n) end,
  fn -> File.stat!(n) end,
  fn -> File.lstat!(n) end,
  fn -> File.touch!(n) end,
  fn -> File.cd!(n) end,
  fn -> File.chmod!(n, 1) end,
  fn -> File.chown!(n, 1) end,
  fn -> File.chgrp!(n, 1) end,
  fn -> File.read_link!(n) end,
  fn -> File.copy!(n, n) end,
  fn -> File.stream!(n) |> Enum.to_list() end,
  fn -> File.read!("/tmp") end,
  fn -> File.write!("/tmp", "") end,
  fn -> raise File.Error, reason: :foo, action: "do", path: "x" end,
  fn -> raise IO.StreamError, reason: :foo end
]

for f <- functions do
  try do
    f.()
  rescue
    e -> IO.puts("#{inspect(e.__struct__)}: #{Exception.message(e)}")
  end
end
# expect: File.Error: could not read file "/tmp/nonexistent/x": no such file or directory
# expect: File.Error: could not write to file "/tmp/nonexistent/x": no such file or directory
# expect: File.Error: could not open "/tmp/nonexistent/x": no such file or directory
# expect: File.Error: could not list directory "/tmp/nonexistent/x": no such file or directory
# expect: File.Error: could not make directory "/tmp/nonexistent/x": no such file or directory
# expect: File.Error: could not remove file "/tmp/nonexistent/x": no such file or directory
# expect: File.Error: could not remove directory "/tmp/nonexistent/x": no such file or directory
# expect: File.CopyError: could not copy from "/tmp/nonexistent/x" to "/tmp/nonexistent/x": no such file or directory
# expect: File.CopyError: could not copy recursively from "/tmp/nonexistent/x" to "/tmp/nonexistent/x". /tmp/nonexistent/x: no such file or directory
# expect: File.RenameError: could not rename from "/tmp/nonexistent/x" to "/tmp/nonexistent/x": no such file or directory
# expect: File.LinkError: could not create hard link from "/tmp/nonexistent/x" to "/tmp/nonexistent/x": no such file or directory
# expect: File.LinkError: could not create symlink from "/tmp/nonexistent/x" to "/tmp/nonexistent/x": no such file or directory
# expect: File.Error: could not read file stats "/tmp/nonexistent/x": no such file or directory
# expect: File.Error: could not read file stats "/tmp/nonexistent/x": no such file or directory
# expect: File.Error: could not touch "/tmp/nonexistent/x": no such file or directory
# expect: File.Error: could not set current working directory to "/tmp/nonexistent/x": no such file or directory
# expect: File.Error: could not change mode for "/tmp/nonexistent/x": no such file or directory
# expect: File.Error: could not change owner for "/tmp/nonexistent/x": no such file or directory
# expect: File.Error: could not change group for "/tmp/nonexistent/x": no such file or directory
# expect: File.Error: could not read link "/tmp/nonexistent/x": no such file or directory
# expect: File.CopyError: could not copy from "/tmp/nonexistent/x" to "/tmp/nonexistent/x": no such file or directory
# expect: File.Error: could not stream "/tmp/nonexistent/x": no such file or directory
# expect: File.Error: could not read file "/tmp": illegal operation on a directory
# expect: File.Error: could not write to file "/tmp": illegal operation on a directory
# expect: File.Error: could not do "x": unknown POSIX error: foo
# expect: IO.StreamError: error during streaming: :foo

IO.inspect(File.open("x", [:foo])) # expect: {:error, :enoent}
IO.inspect(File.read("a\0b")) # expect: {:error, :badarg}
IO.inspect(:file.format_error(:enoent)) # expect: ~c"no such file or directory"
