defmodule U do
  x = 1
  y = 2
  IO.inspect(y)
end

# expect: 2
# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   2 │   x = 1
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_in_module_body.exs:2:3: U (module)
