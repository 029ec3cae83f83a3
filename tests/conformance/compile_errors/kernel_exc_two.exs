defmodule U do
  defexception [:a]
  defexception [:b]
end

# expect exit: 1
# expect stderr: ** (ArgumentError) defstruct has already been called for U, defstruct can only be called once per module
