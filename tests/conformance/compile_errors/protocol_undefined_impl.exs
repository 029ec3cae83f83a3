defimpl Nope, for: Integer do
  def f(x), do: x
end

# expect exit: 1
# expect stderr: ** (ArgumentError) could not load module Nope due to reason :nofile
