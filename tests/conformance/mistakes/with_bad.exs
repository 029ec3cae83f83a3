defmodule A do
  def f(x) do
    with {:ok, y} <- x,
         z = y
    do
      z
    end
    with {:ok, y} <- x do
      y
    else
      _ -> 1
      :a -> 2
    end
  end
end

# expect stderr:     warning: this clause cannot match because a previous clause at line 11 always matches
# expect stderr:     │
# expect stderr:  12 │       :a -> 2
# expect stderr:     │          ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/with_bad.exs:12:10
