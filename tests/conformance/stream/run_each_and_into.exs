IO.inspect([1, 2] |> Stream.each(&IO.inspect/1) |> Stream.run())
# expect: 1
# expect: 2
# expect: :ok
{:ok, device} = StringIO.open("")
IO.inspect(["a", "b"] |> Stream.into(IO.stream(device, :line)) |> Stream.run()) # expect: :ok
IO.inspect(StringIO.contents(device)) # expect: {"", "ab"}
IO.inspect([a: 1] |> Stream.into(%{}, fn {k, v} -> {k, v + 1} end) |> Enum.to_list()) # expect: [a: 1]
