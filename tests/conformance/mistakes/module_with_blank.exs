defmodule :"a b" do
  def f, do: g()
end

# expect exit: 1
# expect stderr:     error: undefined function g/0 (expected :"a b" to define such a function or for it to be imported, but none are available)
# expect stderr:     │
# expect stderr:   2 │   def f, do: g()
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/module_with_blank.exs:2:14: :"a b".f/0
# expect stderr: ** (CompileError) tests/conformance/mistakes/module_with_blank.exs: cannot compile module :"a b" (errors have been logged)
