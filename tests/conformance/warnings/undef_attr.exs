defmodule U do
  def f, do: @nope
end

# expect stderr:     warning: undefined module attribute @nope, please remove access to @nope or explicitly set it before access
# expect stderr:     │
# expect stderr:   2 │   def f, do: @nope
# expect stderr:     │   ~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/undef_attr.exs:2: U (module)
