defmodule A do
  def f(x) do
    x + 1
    2
  end
end

# expect stderr:     warning: the result of evaluating operator '+'/2 is ignored (suppress the warning by assigning the expression to the _ variable)
# expect stderr:     │
# expect stderr:   3 │     x + 1
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/unused_results.exs:3:7
