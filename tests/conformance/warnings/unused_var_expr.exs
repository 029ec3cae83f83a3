defmodule A do
  def f(x) do
    x
    :ok
  end
end

# expect stderr:     warning: variable x in code block has no effect as it is never returned (remove the variable or assign it to _ to avoid warnings)
# expect stderr:     │
# expect stderr:   3 │     x
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_var_expr.exs:3:5: A.f/1
