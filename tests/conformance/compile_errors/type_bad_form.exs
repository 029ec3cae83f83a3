defmodule U do
  @type 1 :: 2
end

# expect exit: 1
# expect stderr: ** (Kernel.TypespecError) tests/conformance/compile_errors/type_bad_form.exs:2: invalid type specification: 1 :: 2
