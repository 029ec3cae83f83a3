defmodule D do
  defdelegate reverse(list), to: Enum
  defdelegate up(string), to: String, as: :upcase
  defdelegate put(map, key, value), to: Map
  defdelegate trimmed(string, to_trim \\ " "), to: String, as: :trim
end

IO.inspect(D.reverse([1, 2])) # expect: [2, 1]
IO.inspect(D.up("a")) # expect: "A"
IO.inspect(D.put(%{}, 1, 2)) # expect: %{1 => 2}
IO.inspect({D.trimmed(" x "), D.trimmed("-x-", "-")}) # expect: {"x", "x"}
IO.inspect(D.__info__(:functions)) # expect: [put: 3, reverse: 1, trimmed: 1, trimmed: 2, up: 1]
