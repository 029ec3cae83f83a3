defmodule A do
  def f(x) do
    Enum.map(x, fn y -> y + 1)
  end
end

# expect exit: 1
# expect stderr: ** (MismatchedDelimiterError) mismatched delimiter found on tests/conformance/mistakes/unclosed_fn.exs:3:30:
# expect stderr:     error: unexpected token: )
# expect stderr:     │
# expect stderr:   3 │     Enum.map(x, fn y -> y + 1)
# expect stderr:     │                 │            └ mismatched closing delimiter (expected "end")
# expect stderr:     │                 └ unclosed delimiter
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/unclosed_fn.exs:3:30
