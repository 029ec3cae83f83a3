defmodule U do
  @type t :: 1 + 2
end

# expect exit: 1
# expect stderr: ** (Kernel.TypespecError) tests/conformance/compile_errors/type_bad_expr.exs:2: type +/2 undefined (no such type in U)
