defmodule A do
  def f, do: %Foo{a: 1}
end

# expect exit: 1
# expect stderr:     error: Foo.__struct__/1 is undefined, cannot expand struct Foo. Make sure the struct name is correct. If the struct name exists and is correct but it still cannot be found, you likely have cyclic module usage in your code
# expect stderr:     │
# expect stderr:   2 │   def f, do: %Foo{a: 1}
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/struct_undef.exs:2:14: A.f/0
# expect stderr: ** (CompileError) tests/conformance/mistakes/struct_undef.exs: cannot compile module A (errors have been logged)
