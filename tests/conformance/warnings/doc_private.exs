defmodule U do
  @doc "x"
  defp f, do: 1
  def g, do: f()
end

# expect stderr:     warning: defp f/0 is private, @doc attribute is always discarded for private functions/macros/types
# expect stderr:     │
# expect stderr:   2 │   @doc "x"
# expect stderr:     │   ~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/doc_private.exs:2: U.f/0
