# Roman numerals both ways, strict about what is one.

defmodule Roman do
  @table [
    {1000, "M"},
    {900, "CM"},
    {500, "D"},
    {400, "CD"},
    {100, "C"},
    {90, "XC"},
    {50, "L"},
    {40, "XL"},
    {10, "X"},
    {9, "IX"},
    {5, "V"},
    {4, "IV"},
    {1, "I"}
  ]

  defguardp is_roman_range(n) when is_integer(n) and n in 1..3999

  def encode(n) when is_roman_range(n), do: {:ok, n |> encode([]) |> IO.iodata_to_binary()}
  def encode(other), do: {:error, {:out_of_range, other}}

  for {value, text} <- @table do
    defp encode(n, acc) when n >= unquote(value),
      do: encode(n - unquote(value), [acc, unquote(text)])
  end

  defp encode(0, acc), do: acc

  def decode(text) do
    with {:ok, n} <- decode(text, 0),
         {:ok, ^text} <- encode(n) do
      {:ok, n}
    else
      {:ok, better} -> {:error, {:not_canonical, text, better}}
      {:error, _} -> {:error, {:not_roman, text}}
    end
  end

  for {value, text} <- Enum.sort_by(@table, fn {_, text} -> -byte_size(text) end) do
    defp decode(unquote(text) <> rest, sum), do: decode(rest, sum + unquote(value))
  end

  defp decode("", sum), do: {:ok, sum}
  defp decode(rest, _sum), do: {:error, rest}
end

for n <- [1, 4, 9, 14, 40, 90, 400, 444, 1994, 2023, 3999, 0, 4000, -5, 1.5, "X"] do
  IO.puts("#{inspect(n)} -> #{inspect(Roman.encode(n))}")
end
# expect: 1 -> {:ok, "I"}
# expect: 4 -> {:ok, "IV"}
# expect: 9 -> {:ok, "IX"}
# expect: 14 -> {:ok, "XIV"}
# expect: 40 -> {:ok, "XL"}
# expect: 90 -> {:ok, "XC"}
# expect: 400 -> {:ok, "CD"}
# expect: 444 -> {:ok, "CDXLIV"}
# expect: 1994 -> {:ok, "MCMXCIV"}
# expect: 2023 -> {:ok, "MMXXIII"}
# expect: 3999 -> {:ok, "MMMCMXCIX"}
# expect: 0 -> {:error, {:out_of_range, 0}}
# expect: 4000 -> {:error, {:out_of_range, 4000}}
# expect: -5 -> {:error, {:out_of_range, -5}}
# expect: 1.5 -> {:error, {:out_of_range, 1.5}}
# expect: "X" -> {:error, {:out_of_range, "X"}}

for text <- ["I", "MCMXCIV", "MMXXIII", "IIII", "VX", "ABC", "", "IC"] do
  IO.puts("#{inspect(text)} -> #{inspect(Roman.decode(text))}")
end
# expect: "I" -> {:ok, 1}
# expect: "MCMXCIV" -> {:ok, 1994}
# expect: "MMXXIII" -> {:ok, 2023}
# expect: "IIII" -> {:error, {:not_canonical, "IIII", "IV"}}
# expect: "VX" -> {:error, {:not_canonical, "VX", "XV"}}
# expect: "ABC" -> {:error, {:not_roman, "ABC"}}
# expect: "" -> {:error, {:not_roman, ""}}
# expect: "IC" -> {:error, {:not_canonical, "IC", "CI"}}

round_trip =
  Enum.all?(1..3999, fn n ->
    {:ok, text} = Roman.encode(n)
    Roman.decode(text) == {:ok, n}
  end)

IO.inspect(round_trip) # expect: true

{n, text} =
  1..3999
  |> Enum.map(fn n -> {n, n |> Roman.encode() |> elem(1)} end)
  |> Enum.max_by(fn {_, text} -> byte_size(text) end)

IO.puts("the longest is #{n}: #{text}") # expect: the longest is 3888: MMMDCCCLXXXVIII
