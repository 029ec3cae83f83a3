defmodule A do
  def f do
    1
  rescue
    "abc" -> 1
  end
end

# expect exit: 1
# expect stderr:     error: invalid "rescue" clause. The clause should match on an alias, a variable or be in the "var in [alias]" format. Got: "abc"
# expect stderr:     │
# expect stderr:   5 │     "abc" -> 1
# expect stderr:     │           ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/try_bad14.exs:5:11: A.f/0
# expect stderr: ** (CompileError) tests/conformance/mistakes/try_bad14.exs: cannot compile module A (errors have been logged)
