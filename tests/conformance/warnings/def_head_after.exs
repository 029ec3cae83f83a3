defmodule U do
  def f(x), do: x
  def f(x)
end

# expect stderr:     warning: function head for def f/1 must come at the top of its direct implementation. Instead of:
# expect stderr:         def add(a, b), do: a + b
# expect stderr:         def add(a, b)
# expect stderr:     one should write:
# expect stderr:         def add(a, b)
# expect stderr:         def add(a, b), do: a + b
# expect stderr:     │
# expect stderr:   3 │   def f(x)
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/def_head_after.exs:3:7
