defmodule A do
  @deprecated "Use g/0 instead"
  def f, do: 1
  def g, do: f()
end
defmodule B do
  def h, do: A.f()
end

# expect stderr:     warning: A.f/0 is deprecated. Use g/0 instead
# expect stderr:     │
# expect stderr:   7 │   def h, do: A.f()
# expect stderr:     │                ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/dep_hard.exs:7:16: B.h/0
