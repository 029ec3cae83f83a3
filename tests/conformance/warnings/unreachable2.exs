defmodule A do
  def f(x) do
    case x do
      _ -> 1
      2 -> 3
    end
  end
end

# expect stderr:     warning: this clause cannot match because a previous clause at line 4 always matches
# expect stderr:     │
# expect stderr:   5 │       2 -> 3
# expect stderr:     │         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unreachable2.exs:5:9
