defmodule U do
  defoverridable [:a]
end

# expect exit: 1
# expect stderr: ** (ArgumentError) each element in tuple list has to be a {function_name :: atom, arity :: 0..255} tuple, got: :a
