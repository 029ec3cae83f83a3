defmodule M do
  defmacro m(x), do: x
end
defmodule U do
  def f, do: M.m(1)
end

# expect stderr:     warning: M.m/1 is undefined or private. However, there is a macro with the same name and arity. Be sure to require M if you intend to invoke this macro
# expect stderr:     │
# expect stderr:   5 │   def f, do: M.m(1)
# expect stderr:     │                ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/require_macro_hint.exs:5:16: U.f/0
