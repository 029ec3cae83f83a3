IO.inspect(Enum.join([1, :a, "b", 2.5], ", ")) # expect: "1, a, b, 2.5"
IO.inspect(Enum.join([])) # expect: ""
IO.inspect(Enum.intersperse([1, 2, 3], 0)) # expect: [1, 0, 2, 0, 3]
IO.inspect(Enum.into([a: 1], %{})) # expect: %{a: 1}
IO.inspect(Enum.into([1, 2], [], &(&1 * 2))) # expect: [2, 4]
IO.inspect(Enum.into(%{1 => 2}, [])) # expect: [{1, 2}]
IO.inspect(Enum.into([{1, 2}], %{3 => 4}, fn {k, v} -> {k, v * 10} end)) # expect: %{1 => 20, 3 => 4}
IO.inspect(Enum.into(["a", "b"], "")) # expect: "ab"
IO.inspect(Enum.to_list(3..1//-1)) # expect: [3, 2, 1]

IO.inspect(
  {Enum.reverse(1..3), Enum.reverse([1, 2], [:tail]), Enum.reverse_slice([1, 2, 3, 4], 1, 2)}
)
# expect: {[3, 2, 1], [2, 1, :tail], [1, 3, 2, 4]}

IO.inspect(Enum.concat([[1], [2, [3]]])) # expect: [1, 2, [3]]
IO.inspect(Enum.concat(1..2, [5])) # expect: [1, 2, 5]
IO.inspect(Enum.slide([1, 2, 3, 4, 5], 0, 3)) # expect: [2, 3, 4, 1, 5]
IO.inspect(Enum.slide([1, 2, 3, 4, 5], 3..4, 1)) # expect: [1, 4, 5, 2, 3]
