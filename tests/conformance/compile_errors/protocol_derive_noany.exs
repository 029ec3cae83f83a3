defprotocol P do
  def f(x)
end
defmodule S do
  @derive P
  defstruct [:a]
end

# expect exit: 1
# expect stderr: ** (ArgumentError) could not load module P.Any due to reason :nofile, cannot derive P for S
