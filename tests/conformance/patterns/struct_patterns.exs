defmodule Point do
  defstruct x: 0, y: 0
end

defmodule Geo do
  def f(%Point{x: 0, y: 0}), do: :origin
  def f(%Point{x: x}) when x > 10, do: :far
  def f(%Point{} = p), do: {:point, p.x, p.y}
  def f(%mod{}), do: {:other, mod}
  def f(%{} = m), do: {:map, map_size(m)}
end

IO.inspect(Geo.f(struct(Point))) # expect: :origin
IO.inspect(Geo.f(struct(Point, x: 11))) # expect: :far
IO.inspect(Geo.f(struct(Point, x: 1, y: 2))) # expect: {:point, 1, 2}
IO.inspect(Geo.f(1..2)) # expect: {:other, Range}
IO.inspect(Geo.f(%{a: 1})) # expect: {:map, 1}
