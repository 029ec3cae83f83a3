defmodule A do
  @type t :: 1 + 2
end

# expect exit: 1
# expect stderr: ** (Kernel.TypespecError) tests/conformance/mistakes/type_bad_expr2.exs:2: type +/2 undefined (no such type in A)
