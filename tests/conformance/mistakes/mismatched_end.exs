defmodule A do
  def f(x) do
    {1, 2]
  end
end

# expect exit: 1
# expect stderr: ** (MismatchedDelimiterError) mismatched delimiter found on tests/conformance/mistakes/mismatched_end.exs:3:10:
# expect stderr:     error: unexpected token: ]
# expect stderr:     │
# expect stderr:   3 │     {1, 2]
# expect stderr:     │     │    └ mismatched closing delimiter (expected "}")
# expect stderr:     │     └ unclosed delimiter
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/mismatched_end.exs:3:10
