defmodule U do
  def f, do: @doc
end

# expect stderr:     warning: undefined module attribute @doc, please remove access to @doc or explicitly set it before access
# expect stderr:     │
# expect stderr:   2 │   def f, do: @doc
# expect stderr:     │   ~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/attr_no_value_doc.exs:2: U (module)
