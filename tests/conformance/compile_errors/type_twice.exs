defmodule U do
  @type t :: integer
  @type t :: atom
end

# expect exit: 1
# expect stderr: ** (Kernel.TypespecError) tests/conformance/compile_errors/type_twice.exs:3: type t/0 is already defined in tests/conformance/compile_errors/type_twice.exs:2
