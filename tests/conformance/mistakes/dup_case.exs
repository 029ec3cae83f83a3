defmodule A do
  def f(x) do
    case x do
      :a -> 1
      :b -> 2
      :a -> 3
    end
  end
end

# expect stderr:     warning: this clause cannot match because a previous clause at line 4 always matches
# expect stderr:     │
# expect stderr:   6 │       :a -> 3
# expect stderr:     │          ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/dup_case.exs:6:10
