defmodule Circle do
  defstruct r: 1
  def area(%{r: r}), do: r * r * 3
end

defmodule Rect do
  defstruct w: 1, h: 1
  def area(%{w: w, h: h}), do: w * h
end

area = fn %module{} = shape -> module.area(shape) end
shapes = [struct(Circle, r: 2), struct(Rect, w: 3), struct(Rect)]
IO.inspect(Enum.map(shapes, area)) # expect: [12, 3, 1]
IO.inspect(Enum.group_by(shapes, & &1.__struct__, area) |> Enum.sort())
# expect: [{Circle, ~c"\f"}, {Rect, [3, 1]}]
IO.inspect(Enum.sort_by(shapes, area)) # expect: [%Rect{w: 1, h: 1}, %Rect{w: 3, h: 1}, %Circle{r: 2}]
