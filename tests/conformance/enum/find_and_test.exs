IO.inspect(Enum.find([1, 2, 3], &(&1 > 1))) # expect: 2
IO.inspect(Enum.find([1], :default, &(&1 > 1))) # expect: :default
IO.inspect(Enum.find_index([:a, :b], &(&1 == :b))) # expect: 1
IO.inspect(Enum.find_value([1, 2], fn x -> x > 1 && "v#{x}" end)) # expect: "v2"

IO.inspect(
  {Enum.any?([false, nil]), Enum.any?([1]), Enum.any?([], & &1), Enum.any?([1, 2], &(&1 > 1))}
)
# expect: {false, true, false, true}

IO.inspect(
  {Enum.all?([true, 1]), Enum.all?([]), Enum.all?([1, nil]), Enum.all?([1, 2], &(&1 > 1))}
)
# expect: {true, true, false, false}

IO.inspect({Enum.member?([1, 2], 2.0), Enum.member?(1..3, 2), Enum.member?(%{a: 1}, {:a, 1})})
# expect: {false, true, true}

IO.inspect(
  {Enum.count([1, 2]), Enum.count(1..10, &(&1 > 5)), Enum.empty?([]), Enum.empty?(1..0//1)}
)
# expect: {2, 5, true, true}

IO.inspect({Enum.at([1, 2, 3], 1), Enum.at([1], 5), Enum.at([1, 2], -1), Enum.at([1], 5, :d)})
# expect: {2, nil, 2, :d}
IO.inspect({Enum.fetch([1], 0), Enum.fetch([1], 1)}) # expect: {{:ok, 1}, :error}
IO.inspect(Enum.count_until(1..100, 5)) # expect: 5
