defmodule A do
  def f(x) do
    if x > 5 do
      :a
    elseif x > 2
      :b
    end
  end
end

# expect exit: 1
# expect stderr:     error: undefined function elseif/1 (expected A to define such a function or for it to be imported, but none are available)
# expect stderr:     │
# expect stderr:   5 │     elseif x > 2
# expect stderr:     │     ^^^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/elseif.exs:5:5: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/elseif.exs: cannot compile module A (errors have been logged)
