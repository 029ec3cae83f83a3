name = fn n ->
  case n do
    0 -> :zero
    1 -> :one
    2 -> :two
    3 -> :three
    100 -> :hundred
    -5 -> :minus_five
    1_000_000_000_000_000_000_000 -> :huge
    x when x in 10..20 -> :teens
    x when is_integer(x) -> :integer
    :a -> "a"
    :b -> "b"
    :c -> "c"
    nil -> "nil"
    "str" -> :str
    "string" -> :string
    2.5 -> :float
    _ -> :other
  end
end

inputs = [
  0,
  1,
  2,
  3,
  100,
  -5,
  10 ** 21,
  15,
  21,
  :a,
  :b,
  :c,
  nil,
  "str",
  "string",
  "strin",
  2.5,
  2.0,
  {}
]

IO.inspect(Enum.map(inputs, name))
# expect: [:zero, :one, :two, :three, :hundred, :minus_five, :huge, :teens, :integer, "a",
# expect:  "b", "c", "nil", :str, :string, :other, :float, :other, :other]
