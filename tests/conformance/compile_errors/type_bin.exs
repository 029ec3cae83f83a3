defmodule U do
  @type t :: <<_::3, _::_*7>>
  @type u :: <<_::-3>>
end

# expect exit: 1
# expect stderr: ** (Kernel.TypespecError) tests/conformance/compile_errors/type_bin.exs:3: invalid binary specification, expected <<_::size>>, <<_::_*unit>>, or <<_::size, _::_*unit>> with size being non-negative integers, and unit being an integer between 1 and 256
