defmodule U do
  @derive Enumerable
  defstruct [:a]
end

# expect exit: 1
# expect stderr: ** (ArgumentError) could not load module Enumerable.Any due to reason :nofile, cannot derive Enumerable for U
