f = fn
  0 -> :zero
  0.5 -> :half
  "s" -> :string
  ~c"cl" -> :charlist
  nil -> nil
  :atom -> :atom
  [] -> :empty
  {} -> :unit
  -1 -> :minus
  1..3//1 -> :range
  100_000_000_000_000_000_000 -> :big
  _ -> :other
end

terms = [0, 0.5, "s", [99, 108], nil, :atom, [], {}, -1, 1..3, 100_000_000_000_000_000_000, 0.25]
IO.inspect(Enum.map(terms, f))
# expect: [:zero, :half, :string, :charlist, nil, :atom, :empty, :unit, :minus, :range,
# expect:  :big, :other]
