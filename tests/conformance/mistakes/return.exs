defmodule A do
  def f(x) do
    if x do
      return 1
    end
    return(2)
  end
end

# expect exit: 1
# expect stderr:     error: undefined function return/1 (expected A to define such a function or for it to be imported, but none are available)
# expect stderr:     │
# expect stderr:   4 │       return 1
# expect stderr:     │       ^^^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/return.exs:4:7: A.f/1
# expect stderr:     error: undefined function return/1 (expected A to define such a function or for it to be imported, but none are available)
# expect stderr:     │
# expect stderr:   6 │     return(2)
# expect stderr:     │     ^^^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/return.exs:6:5: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/return.exs: cannot compile module A (errors have been logged)
