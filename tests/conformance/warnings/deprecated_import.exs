defmodule Old do
  @deprecated "use New.f/0"
  def f, do: 1
end
defmodule U do
  import Old
  def g, do: f()
end

# expect stderr:     warning: Old.f/0 is deprecated. use New.f/0
# expect stderr:     │
# expect stderr:   7 │   def g, do: f()
# expect stderr:     │              ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/deprecated_import.exs:7:14: U.g/0
