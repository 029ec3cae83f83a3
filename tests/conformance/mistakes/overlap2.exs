defmodule A do
  def f(x) do
    case x do
      _ -> 1
      1 -> 2
      y -> y
    end
  end
end

# expect stderr:     warning: this clause cannot match because a previous clause at line 4 always matches
# expect stderr:     │
# expect stderr:   5 │       1 -> 2
# expect stderr:     │         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/overlap2.exs:5:9
# expect stderr:     warning: this clause cannot match because a previous clause at line 4 always matches
# expect stderr:     │
# expect stderr:   6 │       y -> y
# expect stderr:     │         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/overlap2.exs:6:9
