defmodule A do
  def f, do: IO.puts
end

# expect stderr:     warning: IO.puts/0 is undefined or private. Did you mean:
# expect stderr:           * puts/1
# expect stderr:           * puts/2
# expect stderr:     │
# expect stderr:   2 │   def f, do: IO.puts
# expect stderr:     │                 ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/zero_arity2.exs:2:17: A.f/0
