defmodule U do
  def f, do: fn x -> 1 end
end

# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   2 │   def f, do: fn x -> 1 end
# expect stderr:     │                 ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_fn_arg.exs:2:17: U.f/0
