defmodule A do
  def f(:a), do: 1
  def f(:b), do: 1
  def f(:a), do: 3
  def g({:ok, 1}), do: 1
  def g({:ok, _}), do: 1
  def g({:ok, 2}), do: 1
  def h(x) when x > 1, do: 1
  def h(x) when x > 1, do: 2
  def i([]), do: 1
  def i([a | _]), do: a
  def i([a, b]), do: a + b
  def j(%{a: 1}), do: 1
  def j(%{a: 1, b: 2}), do: 1
  def k("a"), do: 1
  def k("a"), do: 2
  def l(x, 1), do: x
  def l(1, 1), do: 2
end

# expect stderr:     warning: this clause cannot match because a previous clause at line 2 always matches
# expect stderr:     │
# expect stderr:   4 │   def f(:a), do: 3
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unreach_lits.exs:4:7
# expect stderr:     warning: this clause cannot match because a previous clause at line 6 always matches
# expect stderr:     │
# expect stderr:   7 │   def g({:ok, 2}), do: 1
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unreach_lits.exs:7:7
# expect stderr:     warning: this clause cannot match because a previous clause at line 11 always matches
# expect stderr:     │
# expect stderr:  12 │   def i([a, b]), do: a + b
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unreach_lits.exs:12:7
# expect stderr:     warning: this clause cannot match because a previous clause at line 15 always matches
# expect stderr:     │
# expect stderr:  16 │   def k("a"), do: 2
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unreach_lits.exs:16:7
