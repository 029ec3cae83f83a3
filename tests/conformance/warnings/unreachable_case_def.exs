defmodule U do
  def f(x) do
    case x do
      _ -> 1
      :a -> 2
    end
  end
end

# expect stderr:     warning: this clause cannot match because a previous clause at line 4 always matches
# expect stderr:     │
# expect stderr:   5 │       :a -> 2
# expect stderr:     │          ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unreachable_case_def.exs:5:10
