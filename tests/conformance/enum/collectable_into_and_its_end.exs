{acc, fun} = Collectable.into(%{a: 1})
acc = fun.(acc, {:cont, {:b, 2}})
IO.inspect(fun.(acc, :done) |> Enum.sort()) # expect: [a: 1, b: 2]
IO.inspect(fun.(acc, :halt)) # expect: :ok
{acc, fun} = Collectable.into("ab")
IO.inspect(acc |> fun.({:cont, "c"}) |> fun.({:cont, <<1::4>>}) |> fun.(:done))
# expect: <<97, 98, 99, 1::size(4)>>
{acc, fun} = Collectable.into(MapSet.new([1]))
IO.inspect(acc |> fun.({:cont, 2}) |> fun.(:done)) # expect: MapSet.new([1, 2])

try do
  Enum.into([:atom], "")
rescue
  error -> IO.puts("#{inspect(error.__struct__)}: #{Exception.message(error)}")
  # expect: ArgumentError: collecting into a binary requires a bitstring, got: :atom
end
