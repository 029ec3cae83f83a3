defmodule A do
  @type t :: [1, 2]
end

# expect exit: 1
# expect stderr: ** (Kernel.TypespecError) tests/conformance/mistakes/type_bad_expr6.exs:2: unexpected list in typespec: [1, 2]
