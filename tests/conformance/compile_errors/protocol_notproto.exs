defmodule N do
end
defimpl N, for: Integer do
  def f(x), do: x
end

# expect exit: 1
# expect stderr: ** (ArgumentError) N is not a protocol
