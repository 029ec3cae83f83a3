defmodule A do
  @type t :: "abc"
end

# expect exit: 1
# expect stderr: ** (Kernel.TypespecError) tests/conformance/mistakes/type_bad_expr4.exs:2: unexpected expression in typespec: "abc"
