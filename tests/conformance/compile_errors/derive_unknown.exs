defmodule U do
  @derive Nope
  defstruct [:a]
end

# expect exit: 1
# expect stderr: ** (ArgumentError) could not load module Nope due to reason :nofile, cannot derive Nope for U
