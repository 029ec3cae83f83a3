defmodule Old do
  @deprecated "use New"
  defstruct [:a]
end
defmodule U do
  def f, do: %Old{a: 1}
  def g(%Old{}), do: 1
end

# expect stderr:     warning: Old.__struct__/0 is deprecated. use New
# expect stderr:     │
# expect stderr:   6 │   def f, do: %Old{a: 1}
# expect stderr:     │              ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/deprecated_struct.exs:6:14: U.f/0
# expect stderr:     └─ tests/conformance/warnings/deprecated_struct.exs:7:9: U.g/1
