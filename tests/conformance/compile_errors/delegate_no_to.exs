defmodule U do
  defdelegate f(x), as: :g
end

# expect exit: 1
# expect stderr: ** (ArgumentError) expected to: to be given as argument
