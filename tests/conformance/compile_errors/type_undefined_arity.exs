defmodule U do
  @type t(a) :: a
  @spec f() :: t
  def f, do: 1
end

# expect exit: 1
# expect stderr: ** (Kernel.TypespecError) tests/conformance/compile_errors/type_undefined_arity.exs:3: type t/0 undefined (no such type in U)
