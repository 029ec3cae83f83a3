defmodule A do
  @type t() :: foo
  @type u(a) :: list
end

# expect exit: 1
# expect stderr: ** (Kernel.TypespecError) tests/conformance/mistakes/type_bad_expr7.exs:2: type foo/0 undefined (no such type in A)
