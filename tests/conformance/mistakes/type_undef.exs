defmodule A do
  @spec f(strng) :: integer
  def f(x), do: x
end

# expect exit: 1
# expect stderr: ** (Kernel.TypespecError) tests/conformance/mistakes/type_undef.exs:2: type strng/0 undefined (no such type in A)
