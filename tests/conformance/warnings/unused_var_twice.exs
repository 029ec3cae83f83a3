defmodule U do
  def f(x) do
    x = 1
    x = 2
  end
end

# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   2 │   def f(x) do
# expect stderr:     │         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_var_twice.exs:2:9: U.f/1
# expect stderr:     warning: variable "x" is unused (there is a variable with the same name in the context, use the pin operator (^) to match on it or prefix this variable with underscore if it is not meant to be used)
# expect stderr:     │
# expect stderr:   3 │     x = 1
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_var_twice.exs:3:5: U.f/1
# expect stderr:     warning: variable "x" is unused (there is a variable with the same name in the context, use the pin operator (^) to match on it or prefix this variable with underscore if it is not meant to be used)
# expect stderr:     │
# expect stderr:   4 │     x = 2
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_var_twice.exs:4:5: U.f/1
