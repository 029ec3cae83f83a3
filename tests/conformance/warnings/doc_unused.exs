defmodule U do
  def f(1), do: 1
  @doc "y"
end

# expect stderr:     warning: module attribute @doc was set but no definition follows it
# expect stderr:     │
# expect stderr:   3 │   @doc "y"
# expect stderr:     │   ~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/doc_unused.exs:3: U (module)
