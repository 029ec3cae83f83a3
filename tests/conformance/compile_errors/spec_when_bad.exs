defmodule U do
  @spec f(a) :: a when a: nope
  def f(x), do: x
end

# expect exit: 1
# expect stderr: ** (Kernel.TypespecError) tests/conformance/compile_errors/spec_when_bad.exs:2: type nope/0 undefined (no such type in U)
