defmodule A do
  def f do
    try do
      1
    rescue
      x when x == 1 -> 2
    end
  end
end

# expect exit: 1
# expect stderr:     error: invalid "rescue" clause. The clause should match on an alias, a variable or be in the "var in [alias]" format. Got: x when x == 1
# expect stderr:     │
# expect stderr:   6 │       x when x == 1 -> 2
# expect stderr:     │                     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/try_bad4.exs:6:21: A.f/0
# expect stderr: ** (CompileError) tests/conformance/mistakes/try_bad4.exs: cannot compile module A (errors have been logged)
