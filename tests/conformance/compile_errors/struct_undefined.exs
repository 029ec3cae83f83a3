defmodule U do
  def f, do: %Nope{a: 1}
end

# expect exit: 1
# expect stderr:     error: Nope.__struct__/1 is undefined, cannot expand struct Nope. Make sure the struct name is correct. If the struct name exists and is correct but it still cannot be found, you likely have cyclic module usage in your code
# expect stderr:     │
# expect stderr:   2 │   def f, do: %Nope{a: 1}
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/struct_undefined.exs:2:14: U.f/0
# expect stderr: ** (CompileError) tests/conformance/compile_errors/struct_undefined.exs: cannot compile module U (errors have been logged)
