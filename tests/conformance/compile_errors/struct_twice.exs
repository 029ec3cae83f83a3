defmodule S do
  defstruct [:a]
  defstruct [:b]
end

# expect exit: 1
# expect stderr: ** (ArgumentError) defstruct has already been called for S, defstruct can only be called once per module
