IO.inspect(System.cmd("sh", ["-c", "exit 3"], use_stdio: false)) # expect: {"", 3}
System.cmd("echo", ["shown"], use_stdio: false) # expect: shown

try do
  System.cmd("echo", [], use_stdio: false, stderr_to_stdout: true)
rescue
  error -> IO.puts(Exception.message(error)) # expect: cannot use "stderr_to_stdout: true" and "use_stdio: false"
end
