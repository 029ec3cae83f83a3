defmodule U do
  def f(a, b) do
    a and b
    1
  end
  def g(a, b) do
    a && b
    1
  end
  def h(a, b) do
    a == b
    not a
    1
  end
end

# expect stderr:     warning: use of operator == has no effect
# expect stderr:     │
# expect stderr:  11 │     a == b
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_and.exs:11:7
# expect stderr:     warning: the result of evaluating operator 'not'/1 is ignored (suppress the warning by assigning the expression to the _ variable)
# expect stderr:     │
# expect stderr:  12 │     not a
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_and.exs:12:5
