defmodule U do
  defmacro m(_), do: 1
  defmacro m(:a), do: 2
end

# expect stderr:     warning: this clause for m/1 cannot match because a previous clause at line 2 always matches
# expect stderr:     │
# expect stderr:   3 │   defmacro m(:a), do: 2
# expect stderr:     │            ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unreachable_macro.exs:3:12
