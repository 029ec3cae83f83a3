defmodule A do
  def f do
    try do
      1
    rescue
      x, y -> 2
    end
  end
end

# expect exit: 1
# expect stderr:     error: expected one argument for :rescue clauses (->) in "try"
# expect stderr:     │
# expect stderr:   6 │       x, y -> 2
# expect stderr:     │            ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/try_bad10.exs:6:12: A.f/0
# expect stderr: ** (CompileError) tests/conformance/mistakes/try_bad10.exs: cannot compile module A (errors have been logged)
