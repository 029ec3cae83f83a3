defmodule S do
  defstruct [:name]
  def f(s), do: %S{s | nmae: 1}
  def g(s), do: %__MODULE__{s | foo: 1}
end

# expect exit: 1
# expect stderr:     error: unknown key :nmae for struct S
# expect stderr:     │
# expect stderr:   3 │   def f(s), do: %S{s | nmae: 1}
# expect stderr:     │                 ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/struct_update.exs:3:17: S.f/1
# expect stderr:     error: unknown key :foo for struct S
# expect stderr:     │
# expect stderr:   4 │   def g(s), do: %__MODULE__{s | foo: 1}
# expect stderr:     │                 ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/struct_update.exs:4:17: S.g/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/struct_update.exs: cannot compile module S (errors have been logged)
