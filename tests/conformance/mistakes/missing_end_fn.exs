defmodule A do
  def f(xs) do
    Enum.map(xs, fn x ->
      x + 1
    )
  end
end

# expect exit: 1
# expect stderr: ** (MismatchedDelimiterError) mismatched delimiter found on tests/conformance/mistakes/missing_end_fn.exs:5:5:
# expect stderr:     error: unexpected token: )
# expect stderr:     │
# expect stderr:   3 │     Enum.map(xs, fn x ->
# expect stderr:     │                  └ unclosed delimiter
# expect stderr:   4 │       x + 1
# expect stderr:   5 │     )
# expect stderr:     │     └ mismatched closing delimiter (expected "end")
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/missing_end_fn.exs:5:5
