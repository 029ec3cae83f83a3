# What a program is told its own name is.
IO.inspect(System.cmd("sh", ["-c", "echo $0"], arg0: "hello")) # expect: {"hello\n", 0}
IO.inspect(System.cmd("echo", ["a"], parallelism: true)) # expect: {"a\n", 0}
IO.inspect(System.shell("echo a", parallelism: false)) # expect: {"a\n", 0}

for option <- [parallelism: :x, arg0: :x, arg0: ~c"x", other: 1] do
  try do
    System.cmd("echo", ["a"], [option])
  rescue
    error -> IO.puts(Exception.message(error))
  end
end
# expect: invalid option :parallelism with value :x
# expect: invalid option :arg0 with value :x
# expect: invalid option :arg0 with value ~c"x"
# expect: invalid option :other with value 1
