:erlang.error({:my, [1, 2], "term"})

# expect exit: 1
# expect stderr: ** (ErlangError) Erlang error: {:my, [1, 2], "term"}
