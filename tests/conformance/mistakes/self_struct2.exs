defmodule A do
  def f, do: %A{}
end

# expect exit: 1
# expect stderr:     error: A.__struct__/1 is undefined, cannot expand struct A. Make sure the struct name is correct. If the struct name exists and is correct but it still cannot be found, you likely have cyclic module usage in your code
# expect stderr:     │
# expect stderr:   2 │   def f, do: %A{}
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/self_struct2.exs:2:14: A.f/0
# expect stderr: ** (CompileError) tests/conformance/mistakes/self_struct2.exs: cannot compile module A (errors have been logged)
