# Guards choose a clause; without `is_number` everything that is not a number counts as positive,
# because numbers come first in the order of all terms.

defmodule TestNum do
  def test(x) when x < 0, do: :negative
  def test(x) when x == 0, do: :zero
  def test(x) when x > 0, do: :positive

  def strict(x) when is_number(x) and x < 0, do: :negative
  def strict(x) when is_number(x) and x == 0, do: :zero
  def strict(x) when is_number(x) and x > 0, do: :positive
end

for x <- [-1, 0, 0.0, 1, :not_a_number, "text", nil] do
  IO.puts("#{inspect(x)} is #{TestNum.test(x)}")
end

try do
  TestNum.strict(:not_a_number)
rescue
  error in FunctionClauseError -> IO.puts(Exception.message(error))
end

test_num = fn
  x when is_number(x) and x < 0 -> :negative
  x when x == 0 -> :zero
  x when is_number(x) and x > 0 -> :positive
end

IO.inspect(Enum.map([-5, 0, 12.5], test_num))

# An error inside a guard is no error: the clause just does not match.
length_of = fn
  x when length(x) >= 0 -> {:list, length(x)}
  _ -> :not_a_list
end

IO.inspect(Enum.map([[1, 2], :atom, []], length_of))

# The order of all terms.
kind = fn
  x when is_number(x) -> :number
  x when is_atom(x) -> :atom
  x when is_reference(x) -> :reference
  x when is_function(x) -> :function
  x when is_pid(x) -> :pid
  x when is_tuple(x) -> :tuple
  x when is_map(x) -> :map
  x when is_list(x) -> :list
  x when is_bitstring(x) -> :bitstring
end

["bin", [1], %{a: 1}, {1}, self(), fn -> 1 end, make_ref(), :atom, 3]
|> Enum.sort()
|> Enum.map(kind)
|> IO.inspect()
