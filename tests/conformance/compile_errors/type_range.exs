defmodule U do
  @type t :: 1..:a
end

# expect exit: 1
# expect stderr: ** (Kernel.TypespecError) tests/conformance/compile_errors/type_range.exs:2: invalid range specification, expected both sides to be integers, with the left side lower than the right side
