# An error ends one alternative only; `or` inside one alternative fails as a whole.
f = fn
  x when hd(x) == 1 when is_atom(x) -> :when
  x when hd(x) == 1 or is_binary(x) -> :or
  _ -> :none
end

IO.inspect(Enum.map([[1], :a, "b", [2]], f)) # expect: [:when, :when, :none, :none]
