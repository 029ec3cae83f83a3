defmodule A do
  def f(x), do: 1
  raise "later"
end

# expect exit: 1
# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   2 │   def f(x), do: 1
# expect stderr:     │         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/warn_before_raise.exs:2:9: A.f/1
# expect stderr: ** (RuntimeError) later
