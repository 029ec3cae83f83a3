defmodule A do
  def f(x) do
    x == 1
    x
    not x
    x and true
    is_atom(x)
    hd(x)
    &f/1
    "a#{x}"
    "a" <> x
    <<x>>
    2
  end
end

# expect stderr:     warning: variable x in code block has no effect as it is never returned (remove the variable or assign it to _ to avoid warnings)
# expect stderr:     │
# expect stderr:   4 │     x
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/unused_results3.exs:4:5: A.f/1
# expect stderr:     warning: use of operator == has no effect
# expect stderr:     │
# expect stderr:   3 │     x == 1
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/unused_results3.exs:3:7
# expect stderr:     warning: the result of evaluating operator 'not'/1 is ignored (suppress the warning by assigning the expression to the _ variable)
# expect stderr:     │
# expect stderr:   5 │     not x
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/unused_results3.exs:5:5
# expect stderr:     warning: the call to is_atom/1 has no effect
# expect stderr:     │
# expect stderr:   7 │     is_atom(x)
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/unused_results3.exs:7:5
# expect stderr:     warning: the result of calling hd/1 is ignored (suppress the warning by assigning the expression to the _ variable)
# expect stderr:     │
# expect stderr:   8 │     hd(x)
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/unused_results3.exs:8:5
