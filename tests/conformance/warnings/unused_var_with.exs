defmodule U do
  def f(x) do
    with {:ok, y} <- x, z = 1 do
      2
    else
      e -> 3
    end
  end
end

# expect stderr:     warning: variable "y" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   3 │     with {:ok, y} <- x, z = 1 do
# expect stderr:     │                ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_var_with.exs:3:16: U.f/1
# expect stderr:     warning: variable "z" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   3 │     with {:ok, y} <- x, z = 1 do
# expect stderr:     │                         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_var_with.exs:3:25: U.f/1
# expect stderr:     warning: variable "e" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   6 │       e -> 3
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_var_with.exs:6:7: U.f/1
