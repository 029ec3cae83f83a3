defmodule U do
  @spec f(a) :: integer when a: var
  def f(x), do: x
end

# expect exit: 1
# expect stderr: ** (Kernel.TypespecError) tests/conformance/compile_errors/spec_var_singleton.exs:2: type variable a is used only once. Type variables in typespecs must be referenced at least twice, otherwise it is equivalent to term()
