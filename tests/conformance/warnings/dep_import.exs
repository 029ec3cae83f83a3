defmodule M do
  @deprecated "do not"
  def m, do: 1
end
defmodule A do
  import M
  def f, do: m()
  def g, do: &m/0
  def h, do: &M.m/0
end

# expect stderr:     warning: M.m/0 is deprecated. do not
# expect stderr:     │
# expect stderr:   7 │   def f, do: m()
# expect stderr:     │              ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/dep_import.exs:7:14: A.f/0
# expect stderr:     └─ tests/conformance/warnings/dep_import.exs:8:15: A.g/0
# expect stderr:     └─ tests/conformance/warnings/dep_import.exs:9:17: A.h/0
