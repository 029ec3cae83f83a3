defmodule A do
  defp f, do: 1
  def g, do: 1
end
A.f()

# expect exit: 1
# expect stderr:     warning: function f/0 is unused
# expect stderr:     │
# expect stderr:   2 │   defp f, do: 1
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/exported_private.exs:2:8: A (module)
# expect stderr: ** (UndefinedFunctionError) function A.f/0 is undefined or private
