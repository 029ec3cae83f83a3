defmodule U do
  @type integer :: atom
end

# expect exit: 1
# expect stderr: ** (Kernel.TypespecError) tests/conformance/compile_errors/type_builtin.exs:2: type integer/0 is a built-in type and it cannot be redefined
