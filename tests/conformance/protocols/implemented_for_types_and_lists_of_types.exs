defprotocol Size do
  @doc "How much is in it."
  def size(data)
  def both(data, other)
end

defimpl Size, for: [BitString, List] do
  def size(data) when is_binary(data), do: byte_size(data)
  def size(data), do: length(data)
  def both(data, other), do: {data, other, @protocol, @for, __MODULE__}
end

defimpl Size, for: Map do
  def size(map), do: map_size(map)
  def both(_, other), do: other
end

IO.inspect(Size.size("abc")) # expect: 3
IO.inspect(Size.size(~c"abcd")) # expect: 4
IO.inspect(Size.size(%{a: 1})) # expect: 1
IO.inspect(Size.both([1], 2)) # expect: {[1], 2, Size, List, Size.List}
IO.inspect(Size.both("x", :y)) # expect: {"x", :y, Size, BitString, Size.BitString}
IO.inspect(Size.impl_for("x")) # expect: Size.BitString
IO.inspect(Size.impl_for([])) # expect: Size.List
IO.inspect(Size.impl_for(1)) # expect: nil
IO.inspect(Enum.map([[], %{}, "é"], &Size.size/1)) # expect: [0, 0, 2]
