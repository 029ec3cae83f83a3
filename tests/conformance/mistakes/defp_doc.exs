defmodule A do
  @doc "private"
  defp f, do: 1
  def g, do: f()
end

# expect stderr:     warning: defp f/0 is private, @doc attribute is always discarded for private functions/macros/types
# expect stderr:     │
# expect stderr:   2 │   @doc "private"
# expect stderr:     │   ~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/defp_doc.exs:2: A.f/0
