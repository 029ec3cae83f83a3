# A struct with the functions that belong to it.

defmodule Fraction do
  defstruct a: nil, b: nil

  def new(a, b), do: %Fraction{a: a, b: b}

  def value(%Fraction{a: a, b: b}), do: a / b

  def add(%Fraction{a: a1, b: b1}, %Fraction{a: a2, b: b2}) do
    new(a1 * b2 + a2 * b1, b1 * b2)
  end

  def fraction?(%Fraction{}), do: true
  def fraction?(_), do: false
end

one_half = Fraction.new(1, 2)
one_quarter = Fraction.new(1, 4)

IO.inspect(one_half)
IO.inspect(one_half.a)
IO.inspect(%{one_half | b: 4}, label: "updated")
IO.inspect(Fraction.value(one_half))

one_half
|> Fraction.add(one_quarter)
|> IO.inspect(label: "sum")
|> Fraction.value()
|> IO.inspect(label: "its value")

# A struct matches a map pattern; a plain map does not match a struct's.
IO.inspect(match?(%{a: 1}, one_half))
IO.inspect(Enum.map([one_half, %{a: 1, b: 2}], &Fraction.fraction?/1))
IO.inspect(one_half |> Map.from_struct() |> Map.to_list() |> Enum.sort())
IO.inspect(one_half.__struct__)

try do
  %{one_half | c: 3}
rescue
  error in KeyError -> IO.inspect(error.key, label: "no such field")
end
