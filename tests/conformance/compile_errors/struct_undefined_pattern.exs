defmodule U do
  def f(%Nope{a: 1}), do: 1
end

# expect exit: 1
# expect stderr:     error: Nope.__struct__/1 is undefined, cannot expand struct Nope. Make sure the struct name is correct. If the struct name exists and is correct but it still cannot be found, you likely have cyclic module usage in your code
# expect stderr:     │
# expect stderr:   2 │   def f(%Nope{a: 1}), do: 1
# expect stderr:     │         ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/struct_undefined_pattern.exs:2:9: U.f/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/struct_undefined_pattern.exs: cannot compile module U (errors have been logged)
