defmodule A do
  defmacro m(x), do: x
end
defmodule B do
  require A
  def f, do: A.m(1, 2)
end

# expect stderr:     warning: A.m/2 is undefined or private. Did you mean:
# expect stderr:           * m/1
# expect stderr:     │
# expect stderr:   6 │   def f, do: A.m(1, 2)
# expect stderr:     │                ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/macro_wrong_args.exs:6:16: B.f/0
