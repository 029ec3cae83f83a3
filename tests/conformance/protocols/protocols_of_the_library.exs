defmodule Pair do
  defstruct [:a, :b]

  defimpl String.Chars do
    def to_string(%{a: a, b: b}), do: "#{a} & #{b}"
  end

  defimpl List.Chars do
    def to_charlist(pair), do: ~c"#{pair}"
  end

  defimpl Inspect do
    import Inspect.Algebra

    def inspect(pair, opts) do
      concat(["#Pair<", to_doc(pair.a, opts), ", ", to_doc(pair.b, opts), ">"])
    end
  end

  defimpl Enumerable do
    def count(_), do: {:ok, 2}
    def member?(_, _), do: {:error, __MODULE__}
    def slice(_), do: {:error, __MODULE__}
    def reduce(%{a: a, b: b}, acc, fun), do: Enumerable.List.reduce([a, b], acc, fun)
  end

  defimpl Collectable do
    def into(pair) do
      {pair,
       fn
         pair, {:cont, value} -> %{pair | a: pair.b, b: value}
         pair, :done -> pair
         _, :halt -> :ok
       end}
    end
  end
end

pair = struct(Pair, a: 1, b: 2)
IO.puts(pair) # expect: 1 & 2
IO.puts("<#{pair}>") # expect: <1 & 2>
IO.inspect(to_charlist(pair)) # expect: ~c"1 & 2"
IO.inspect(pair) # expect: #Pair<1, 2>
IO.inspect(%{key: [pair]}) # expect: %{key: [#Pair<1, 2>]}
IO.inspect(Enum.map(pair, &(&1 * 10))) # expect: [10, 20]
IO.inspect(Enum.count(pair)) # expect: 2
IO.inspect(2 in pair) # expect: true
IO.inspect(Enum.at(pair, 1)) # expect: 2
IO.inspect(Enum.into([3, 4], pair)) # expect: #Pair<3, 4>
IO.inspect(for x <- pair, into: pair, do: x + 1) # expect: #Pair<2, 3>
