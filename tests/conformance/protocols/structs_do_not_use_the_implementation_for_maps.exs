defmodule Point do
  defstruct [:x, :y]
end

defmodule Wide do
  defstruct for n <- 1..40, do: {:"field#{n}", n}
end

defprotocol Show do
  def show(term)
end

defimpl Show, for: Map do
  def show(_), do: "a map"
end

defimpl Show, for: Point do
  def show(%{x: x, y: y}), do: "(#{x}, #{y})"
end

defimpl Show, for: Wide do
  def show(%{field40: last}), do: "up to #{last}"
end

IO.puts(Show.show(%{})) # expect: a map
IO.puts(Show.show(struct(Point, x: 1, y: 2))) # expect: (1, 2)
IO.puts(Show.show(struct(Wide))) # expect: up to 40
IO.inspect(Show.impl_for(struct(Point))) # expect: Show.Point
IO.inspect(Show.impl_for(1..2)) # expect: nil

try do
  Show.show(1..2)
rescue
  error -> IO.puts(Exception.message(error))
end
# expect: protocol Show not implemented for type Range (a struct)
# expect:
# expect: Got value:
# expect:
# expect:     1..2
# expect:
