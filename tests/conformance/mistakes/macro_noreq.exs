defmodule M do
  defmacro m(_), do: 1
end
defmodule A do
  def f do
    M.m(1)
  end
end

# expect stderr:     warning: M.m/1 is undefined or private. However, there is a macro with the same name and arity. Be sure to require M if you intend to invoke this macro
# expect stderr:     │
# expect stderr:   6 │     M.m(1)
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/macro_noreq.exs:6:7: A.f/0
