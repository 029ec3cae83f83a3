defmodule U do
  def f(count) do
    conut = 1
    count
  end
end

# expect stderr:     warning: variable "conut" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   3 │     conut = 1
# expect stderr:     │     ~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_var_hint.exs:3:5: U.f/1
