defmodule U do
  def f(a, b) do
    a + b
    [a | b]
    {a, b}
    %{a: a}
    "x#{a}"
    fn -> 1 end
    &(&1 + 1)
    1
  end
end

# expect stderr:     warning: the result of evaluating operator '+'/2 is ignored (suppress the warning by assigning the expression to the _ variable)
# expect stderr:     │
# expect stderr:   3 │     a + b
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_results2.exs:3:7
