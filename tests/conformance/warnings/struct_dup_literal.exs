defmodule S do
  defstruct [:name]
end
defmodule U do
  def f, do: %S{name: 1, name: 2}
end

# expect stderr:     warning: key :name will be overridden in map
# expect stderr:     │
# expect stderr:   5 │   def f, do: %S{name: 1, name: 2}
# expect stderr:     │                ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/struct_dup_literal.exs:5:16
