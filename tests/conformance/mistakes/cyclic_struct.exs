defmodule A do
  defstruct [b: %B{}]
end
defmodule B do
  defstruct [a: %A{}]
end

# expect exit: 1
# expect stderr:     error: B.__struct__/1 is undefined, cannot expand struct B. Make sure the struct name is correct. If the struct name exists and is correct but it still cannot be found, you likely have cyclic module usage in your code
# expect stderr:     │
# expect stderr:   2 │   defstruct [b: %B{}]
# expect stderr:     │                 ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/cyclic_struct.exs:2:17: A (module)
# expect stderr: ** (CompileError) tests/conformance/mistakes/cyclic_struct.exs: cannot compile module A (errors have been logged)
