IO.inspect({Enumerable.count([1, 2]), Enumerable.count(1..3), Enumerable.count(%{a: 1}), Enumerable.count(MapSet.new([1]))})
# expect: {{:ok, 2}, {:ok, 3}, {:ok, 1}, {:ok, 1}}
IO.inspect({Enumerable.member?(1..3, 3), Enumerable.member?(%{a: 1}, {:a, 1}), Enumerable.member?(MapSet.new([1]), 2)})
# expect: {{:ok, true}, {:ok, true}, {:ok, false}}
IO.inspect(Enumerable.reduce([1, 2, 3], {:cont, 0}, fn x, acc -> if x == 3, do: {:halt, acc}, else: {:cont, acc + x} end))
# expect: {:halted, 3}
{:suspended, acc, next} = Enumerable.reduce(1..3, {:cont, []}, fn x, acc -> {:suspend, [x | acc]} end)
IO.inspect(acc) # expect: [1]
IO.inspect(next.({:halt, :stopped})) # expect: {:halted, :stopped}
IO.inspect(Enumerable.slice(%{a: 1}) |> elem(0)) # expect: :ok
{:ok, size, fun} = Enumerable.slice(1..10//3)
IO.inspect({size, fun.(1, 2, 1)}) # expect: {4, [4, 7]}
