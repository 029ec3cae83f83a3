defmodule U do
  @type t(a) :: integer
end

# expect exit: 1
# expect stderr: ** (Kernel.TypespecError) tests/conformance/compile_errors/type_unused_var.exs:2: type variable a is used only once. Type variables in typespecs must be referenced at least twice, otherwise it is equivalent to term()
