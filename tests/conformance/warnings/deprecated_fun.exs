defmodule Old do
  @deprecated "use New.f/0"
  def f, do: 1
  @deprecated "use New.m/0"
  defmacro m, do: 1
end
defmodule U do
  require Old
  def f, do: Old.f()
  def g, do: Old.m()
  def h, do: &Old.f/0
end

# expect stderr:     warning: Old.m/0 is deprecated. use New.m/0
# expect stderr:     │
# expect stderr:  10 │   def g, do: Old.m()
# expect stderr:     │                  ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/deprecated_fun.exs:10:18: U.g/0
# expect stderr:     warning: Old.f/0 is deprecated. use New.f/0
# expect stderr:     │
# expect stderr:   9 │   def f, do: Old.f()
# expect stderr:     │                  ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/deprecated_fun.exs:9:18: U.f/0
# expect stderr:     └─ tests/conformance/warnings/deprecated_fun.exs:11:19: U.h/0
