defmodule Target do
  def one(x), do: {1, x}
  def two(x, y), do: {2, x, y}
end

defmodule Delegates do
  defdelegate at(list, index, default \\ :none), to: Enum
  defdelegate size(map), to: :erlang, as: :map_size
  defdelegate [one(x), two(x, y)], to: Target
  @module String
  defdelegate upcase(string), to: @module

  for name <- [:length, :hd] do
    defdelegate unquote(name)(list), to: Kernel
  end
end

IO.inspect(Delegates.at([1], 5)) # expect: :none
IO.inspect(Delegates.at([1], 5, 3)) # expect: 3
IO.inspect(Delegates.size(%{a: 1})) # expect: 1
IO.inspect({Delegates.one(1), Delegates.two(1, 2)}) # expect: {{1, 1}, {2, 1, 2}}
IO.inspect(Delegates.upcase("a")) # expect: "A"
IO.inspect({Delegates.length([1, 2]), Delegates.hd([1, 2])}) # expect: {2, 1}
IO.inspect(Delegates.__info__(:functions))
# expect: [at: 2, at: 3, hd: 1, length: 1, one: 1, size: 1, two: 2, upcase: 1]
