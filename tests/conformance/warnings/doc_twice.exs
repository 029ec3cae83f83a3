defmodule U do
  @doc "x"
  @doc "y"
  def f(1), do: 1
end

# expect stderr:     warning: redefining @doc attribute previously set at line 2
# expect stderr:     │
# expect stderr:   3 │   @doc "y"
# expect stderr:     │   ~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/doc_twice.exs:3: U (module)
