defmodule A do
  def f(x) do
    [1, (2, 3]
  end
end

# expect exit: 1
# expect stderr: ** (MismatchedDelimiterError) mismatched delimiter found on tests/conformance/compile_errors/tok_eof_nested2.exs:3:14:
# expect stderr:     error: unexpected token: ]
# expect stderr:     │
# expect stderr:   3 │     [1, (2, 3]
# expect stderr:     │         │    └ mismatched closing delimiter (expected ")")
# expect stderr:     │         └ unclosed delimiter
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_eof_nested2.exs:3:14
