defmodule U do
  def f(x), do: "a" <> 1
end

# expect exit: 1
# expect stderr: ** (ArgumentError) expected binary argument in <> operator but got: 1
