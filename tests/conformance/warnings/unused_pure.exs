defmodule A do
  def f(x) do
    is_atom(x)
    elem(x, 1)
    {x, 1}
    [x]
    x.a
    List.flatten(x)
    :ok
  end
end

# expect stderr:     warning: the call to is_atom/1 has no effect
# expect stderr:     │
# expect stderr:   3 │     is_atom(x)
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_pure.exs:3:5
# expect stderr:     warning: the result of calling element/2 is ignored (suppress the warning by assigning the expression to the _ variable)
# expect stderr:     │
# expect stderr:   4 │     elem(x, 1)
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_pure.exs:4:5
