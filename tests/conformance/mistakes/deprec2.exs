defmodule A do
  def f(x), do: Tuple.append(x, 1)
  def g(x), do: String.strip(x)
  def h(x), do: Enum.partition(x, & &1)
  def i(x), do: Enum.filter_map(x, & &1, & &1)
  def j(x), do: Atom.to_char_list(x)
end

# expect stderr:     warning: Tuple.append/2 is deprecated. Use insert_at instead
# expect stderr:     │
# expect stderr:   2 │   def f(x), do: Tuple.append(x, 1)
# expect stderr:     │                       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/deprec2.exs:2:23: A.f/1
# expect stderr:     warning: String.strip/1 is deprecated. Use String.trim/1 instead
# expect stderr:     │
# expect stderr:   3 │   def g(x), do: String.strip(x)
# expect stderr:     │                        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/deprec2.exs:3:24: A.g/1
# expect stderr:     warning: Enum.partition/2 is deprecated. Use Enum.split_with/2 instead
# expect stderr:     │
# expect stderr:   4 │   def h(x), do: Enum.partition(x, & &1)
# expect stderr:     │                      ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/deprec2.exs:4:22: A.h/1
# expect stderr:     warning: Enum.filter_map/3 is deprecated. Use Enum.filter/2 + Enum.map/2 or for comprehensions instead
# expect stderr:     │
# expect stderr:   5 │   def i(x), do: Enum.filter_map(x, & &1, & &1)
# expect stderr:     │                      ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/deprec2.exs:5:22: A.i/1
# expect stderr:     warning: Atom.to_char_list/1 is deprecated. Use Atom.to_charlist/1 instead
# expect stderr:     │
# expect stderr:   6 │   def j(x), do: Atom.to_char_list(x)
# expect stderr:     │                      ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/deprec2.exs:6:22: A.j/1
