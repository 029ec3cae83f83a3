defmodule U do
  @spec f() :: nope
  def f, do: 1
end

# expect exit: 1
# expect stderr: ** (Kernel.TypespecError) tests/conformance/compile_errors/type_undefined.exs:2: type nope/0 undefined (no such type in U)
