defmodule A do
  def f(l) do
    for {a, b} <- l, do: a
  end
end

# expect stderr:     warning: variable "b" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   3 │     for {a, b} <- l, do: a
# expect stderr:     │             ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_for.exs:3:13: A.f/1
