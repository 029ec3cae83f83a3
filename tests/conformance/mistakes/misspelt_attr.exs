defmodule A do
  @timeout 1
  def f, do: @timout
end

# expect stderr:     warning: undefined module attribute @timout, please remove access to @timout or explicitly set it before access
# expect stderr:     │
# expect stderr:   3 │   def f, do: @timout
# expect stderr:     │   ~~~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/misspelt_attr.exs:3: A (module)
# expect stderr:     warning: module attribute @timeout was set but never used
# expect stderr:     │
# expect stderr:   2 │   @timeout 1
# expect stderr:     │   ~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/misspelt_attr.exs:2: A (module)
