defmodule A do
  def f(x) do
    y = 1
    y
    x
    _ = x
    x
  end
  def g(x) do
    if x do
      x
      1
    end
  end
end
x = 1
x
IO.puts x

# expect: 1
# expect stderr:     warning: variable x in code block has no effect as it is never returned (remove the variable or assign it to _ to avoid warnings)
# expect stderr:     │
# expect stderr:  17 │ x
# expect stderr:     │ ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/var_noeffect.exs:17:1
# expect stderr:     warning: variable y in code block has no effect as it is never returned (remove the variable or assign it to _ to avoid warnings)
# expect stderr:     │
# expect stderr:   4 │     y
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/var_noeffect.exs:4:5: A.f/1
# expect stderr:     warning: variable x in code block has no effect as it is never returned (remove the variable or assign it to _ to avoid warnings)
# expect stderr:     │
# expect stderr:   5 │     x
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/var_noeffect.exs:5:5: A.f/1
# expect stderr:     warning: variable x in code block has no effect as it is never returned (remove the variable or assign it to _ to avoid warnings)
# expect stderr:     │
# expect stderr:  11 │       x
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/var_noeffect.exs:11:7: A.g/1
