# The order of all terms: comparisons, what sorts and what takes the least and the greatest.

Code.require_file("property.ex", __DIR__)
Code.require_file("terms.ex", __DIR__)

defmodule Ordering do
  import Draw
  import Terms

  # Numbers that are near to each other, where integers and floats must not be compared by conversion.
  def near do
    whole = sign(bits(between(45, 75)))
    one_of([whole, whole + between(-2, 2), whole / 1, -whole])
  end

  def pair do
    case below(4) do
      0 -> {term(2), term(2)}
      1 -> {number(), number()}
      2 -> {simple(), simple()}
      3 -> same = term(3); {same, same}
    end
  end

  def compare({a, b}), do: {a < b, a == b, a === b, a >= b, a != b, a !== b, min(a, b), max(a, b)}

  def properties do
    [
      {"pairs", 3000, &pair/0, &compare/1},
      {"near", 1000, fn -> {near(), near()} end, &compare/1},
      {"sort", 500, fn -> up_to(12, fn -> term(2) end) end, &{Enum.sort(&1), Enum.sort(&1, :desc), Enum.sort_by(&1, fn t -> {is_list(t), t} end)}},
      {"numbers", 500, fn -> up_to(20, &number/0) end, &{Enum.sort(&1), :lists.usort(&1), Enum.uniq(&1)}},
      {"extremes", 500, fn -> [simple() | up_to(8, &simple/0)] end, &{Enum.min(&1), Enum.max(&1), Enum.min_max(&1)}},
      {"tuples", 500, fn -> up_to(9, fn -> {number(), atom(), word()} end) end,
       &{List.keysort(&1, 0), List.keysort(&1, 1, :desc), :lists.keysort(3, &1), :lists.ukeysort(2, &1)}}
    ]
  end
end

Property.run(Ordering.properties())
