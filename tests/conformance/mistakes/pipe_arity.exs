defmodule A do
  def f(x), do: x |> String.split(",", trim: true, extra: 1, a: 2) |> Enum.join(",", 3)
end

# expect stderr:     warning: Enum.join/3 is undefined or private. Did you mean:
# expect stderr:           * join/1
# expect stderr:           * join/2
# expect stderr:     │
# expect stderr:   2 │   def f(x), do: x |> String.split(",", trim: true, extra: 1, a: 2) |> Enum.join(",", 3)
# expect stderr:     │                                                                            ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/pipe_arity.exs:2:76: A.f/1
