defmodule M do
  @deprecated "do not"
  defmacro m, do: 1
  @deprecated "no"
  defmacro n(x), do: x
end
defmodule A do
  import M
  require M
  def f, do: M.m()
  def g, do: n(1)
end

# expect stderr:     warning: M.m/0 is deprecated. do not
# expect stderr:     │
# expect stderr:  10 │   def f, do: M.m()
# expect stderr:     │                ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/dep_macro.exs:10:16: A.f/0
# expect stderr:     warning: M.n/1 is deprecated. no
# expect stderr:     │
# expect stderr:  11 │   def g, do: n(1)
# expect stderr:     │              ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/dep_macro.exs:11:14: A.g/0
