defmodule U do
  @spec f(a) :: a
  def f(x), do: x
end

# expect exit: 1
# expect stderr: ** (Kernel.TypespecError) tests/conformance/compile_errors/spec_var_undefined.exs:2: type a/0 undefined (no such type in U)
