defmodule A do
  def f(x) do
    IO.puts(x
  end
end

# expect exit: 1
# expect stderr: ** (MismatchedDelimiterError) mismatched delimiter found on tests/conformance/mistakes/unclosed_paren_mod.exs:4:3:
# expect stderr:     error: unexpected reserved word: end
# expect stderr:     │
# expect stderr:   3 │     IO.puts(x
# expect stderr:     │            └ unclosed delimiter
# expect stderr:   4 │   end
# expect stderr:     │   └ mismatched closing delimiter (expected ")")
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/unclosed_paren_mod.exs:4:3
