defmodule U do
  defoverridable Nope
end

# expect exit: 1
# expect stderr: ** (ArgumentError) cannot pass module Nope as argument to defoverridable/1 because it was not defined
