defmodule N do
end
defmodule U do
  def f, do: %N{}
end

# expect exit: 1
# expect stderr:     error: N.__struct__/1 is undefined, cannot expand struct N. Make sure the struct name is correct. If the struct name exists and is correct but it still cannot be found, you likely have cyclic module usage in your code
# expect stderr:     │
# expect stderr:   4 │   def f, do: %N{}
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/struct_not_struct.exs:4:14: U.f/0
# expect stderr: ** (CompileError) tests/conformance/compile_errors/struct_not_struct.exs: cannot compile module U (errors have been logged)
