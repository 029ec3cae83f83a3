defmodule U do
  def f(fn -> 1 end), do: 1
end

# expect exit: 1
# expect stderr:     error: invalid pattern in match, fn is not allowed in matches
# expect stderr:     │
# expect stderr:   2 │   def f(fn -> 1 end), do: 1
# expect stderr:     │         ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/pattern_fn.exs:2:9
# expect stderr: ** (CompileError) tests/conformance/compile_errors/pattern_fn.exs: cannot compile file (errors have been logged)
