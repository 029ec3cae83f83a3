defmodule A do
  def f, do: 1
  @doc "f"
end

# expect stderr:     warning: module attribute @doc was set but no definition follows it
# expect stderr:     │
# expect stderr:   3 │   @doc "f"
# expect stderr:     │   ~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/doc_after.exs:3: A (module)
