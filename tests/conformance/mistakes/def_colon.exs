defmodule A do
  def f(x):
    x
end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/def_colon.exs:2:11:
# expect stderr:     error: unexpected token: ":" (column 11, code point U+003A)
# expect stderr:     │
# expect stderr:   2 │   def f(x):
# expect stderr:     │           ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/def_colon.exs:2:11
