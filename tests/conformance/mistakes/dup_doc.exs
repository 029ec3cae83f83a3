defmodule A do
  @doc "a"
  @doc "b"
  def f, do: 1
end

# expect stderr:     warning: redefining @doc attribute previously set at line 2
# expect stderr:     │
# expect stderr:   3 │   @doc "b"
# expect stderr:     │   ~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/dup_doc.exs:3: A (module)
