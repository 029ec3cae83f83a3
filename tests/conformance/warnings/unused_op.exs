defmodule A do
  def f(x) do
    x + 1
    x == 2
    not x
    fn -> 1 end
    %{a: 1}
    &(&1 + 1)
    <<1>>
    "a#{x}"
    :ok
  end
end

# expect stderr:     warning: the result of evaluating operator '+'/2 is ignored (suppress the warning by assigning the expression to the _ variable)
# expect stderr:     │
# expect stderr:   3 │     x + 1
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_op.exs:3:7
# expect stderr:     warning: use of operator == has no effect
# expect stderr:     │
# expect stderr:   4 │     x == 2
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_op.exs:4:7
# expect stderr:     warning: the result of evaluating operator 'not'/1 is ignored (suppress the warning by assigning the expression to the _ variable)
# expect stderr:     │
# expect stderr:   5 │     not x
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_op.exs:5:5
