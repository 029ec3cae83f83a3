defmodule U do
  def f(x) when (receive do _ -> x end), do: x
end

# expect exit: 1
# expect stderr:     error: invalid expression in guards, receive is not allowed in guards. To learn more about guards, visit: https://hexdocs.pm/elixir/patterns-and-guards.html#guards
# expect stderr:     │
# expect stderr:   2 │   def f(x) when (receive do _ -> x end), do: x
# expect stderr:     │                  ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/guard_receive.exs:2:18
# expect stderr: ** (CompileError) tests/conformance/compile_errors/guard_receive.exs: cannot compile file (errors have been logged)
