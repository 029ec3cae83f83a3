defmodule A do
  def f(x) do
    unles x do
      1
    end
  end
end

# expect exit: 1
# expect stderr:     error: undefined function unles/2 (expected A to define such a function or for it to be imported, but none are available)
# expect stderr:     │
# expect stderr:   3 │     unles x do
# expect stderr:     │     ^^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/misspelt_macro.exs:3:5: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/misspelt_macro.exs: cannot compile module A (errors have been logged)
