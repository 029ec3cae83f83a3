defmodule A do
  def f(%__MODULE__{}), do: 1
  defstruct [:a]
end

# expect exit: 1
# expect stderr:     error: A.__struct__/1 is undefined, cannot expand struct A. Make sure the struct name is correct. If the struct name exists and is correct but it still cannot be found, you likely have cyclic module usage in your code
# expect stderr:     │
# expect stderr:   2 │   def f(%__MODULE__{}), do: 1
# expect stderr:     │         ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/selfstruct2.exs:2:9: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/selfstruct2.exs: cannot compile module A (errors have been logged)
