defmodule A do
  def f, do: quote(bind_quoted: 1, do: x)
end

# expect exit: 1
# expect stderr:     error: invalid :bind_quoted for quote, expected a keyword list of variable names, got: 1
# expect stderr:     │
# expect stderr:   2 │   def f, do: quote(bind_quoted: 1, do: x)
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/quote_bad5.exs:2:14: A.f/0
# expect stderr: ** (CompileError) tests/conformance/mistakes/quote_bad5.exs: cannot compile module A (errors have been logged)
