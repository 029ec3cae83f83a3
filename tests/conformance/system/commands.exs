IO.inspect(System.cmd("echo", ["hello", "world"])) # expect: {"hello world\n", 0}
IO.inspect(System.cmd("sh", ["-c", "echo $GREETING; exit 3"], env: [{"GREETING", "hi"}]))
# expect: {"hi\n", 3}
IO.inspect(System.cmd("sh", ["-c", "echo out; echo err >&2"], stderr_to_stdout: true))
# expect: {"out\nerr\n", 0}
IO.inspect(System.cmd("printf", ["a\nb\n"], into: [])) # expect: {["a\nb\n"], 0}
IO.inspect(System.cmd("printf", ["a\nb\nc"], into: [], lines: 80)) # expect: {["a", "b", "c"], 0}
IO.inspect(System.cmd("pwd", [], cd: "/")) # expect: {"/\n", 0}
IO.inspect(System.shell("echo a && echo b | tr b c")) # expect: {"a\nc\n", 0}
IO.inspect(System.cmd("sh", ["-c", "echo ${HOME-unset}"], env: [{"HOME", nil}])) # expect: {"unset\n", 0}

for make <- [
      fn -> System.cmd("no-such-command-here", []) end,
      fn -> System.cmd("echo", [1]) end,
      fn -> System.cmd("ec\0ho", []) end,
      fn -> System.cmd("echo", [], nope: true) end,
      fn -> System.cmd("echo", [], cd: 1) end,
      fn -> System.shell("a\0b") end
    ] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{error |> Exception.message() |> String.split("\n") |> hd()}")
  end
end
# expect: ErlangError: Erlang error: :enoent
# expect: ArgumentError: all arguments for System.cmd/3 must be binaries
# expect: ArgumentError: cannot execute System.cmd/3 for program with null byte, got: <<101, 99, 0, 104, 111>>
# expect: ArgumentError: invalid option :nope with value true
# expect: ArgumentError: invalid option :cd with value 1
# expect: ArgumentError: cannot execute System.shell/2 for program with null byte, got: <<97, 0, 98>>
