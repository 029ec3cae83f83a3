defmodule U do
  def f(<<a::size(n)>>, n), do: {a, n}
end

# expect exit: 1
# expect stderr:     error: undefined variable "n"
# expect stderr:     │
# expect stderr:   2 │   def f(<<a::size(n)>>, n), do: {a, n}
# expect stderr:     │                   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/pattern_bin_size_var.exs:2:19: U.f/2
# expect stderr: ** (CompileError) tests/conformance/compile_errors/pattern_bin_size_var.exs: cannot compile module U (errors have been logged)
