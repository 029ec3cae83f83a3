defmodule A do
  def f(x) do
    with a = x, b = a + 1 do
      b
    else
      _ -> 1
    end
  end
end

# expect stderr:     warning: "else" clauses will never match because all patterns in "with" will always match
# expect stderr:     │
# expect stderr:   3 │     with a = x, b = a + 1 do
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/with_else_never.exs:3:5
