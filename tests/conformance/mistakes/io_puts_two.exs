IO.puts("a", "b")

# expect exit: 1
# expect stderr: ** (FunctionClauseError) no function clause matching in IO.puts/2
# expect stderr:     The following arguments were given to IO.puts/2:
# expect stderr:         # 1
# expect stderr:         "a"
# expect stderr:         # 2
# expect stderr:         "b"
# expect stderr:     Attempted function clauses (showing 1 out of 1):
# expect stderr:         def puts(+device+, +item+) when -is_atom(device)- or -is_pid(device)-
