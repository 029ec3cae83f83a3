resource = fn name ->
  Stream.resource(
    fn -> IO.puts("open #{name}"); 0 end,
    fn 3 -> {:halt, 3}; n -> {["#{name}#{n}"], n + 1} end,
    fn n -> IO.puts("close #{name} at #{n}") end
  )
end

IO.inspect(Enum.to_list(resource.("a")))
IO.inspect(Enum.take(resource.("b"), 2))
IO.inspect(Enum.zip(resource.("c"), resource.("d")))
IO.inspect(resource.("e") |> Stream.take(1) |> Enum.to_list())
IO.inspect(Stream.zip(resource.("f"), [1, 2]) |> Enum.to_list())

try do
  Enum.each(resource.("g"), fn _ -> raise "oops" end)
rescue
  e -> IO.inspect(e)
end

try do
  resource.("h") |> Stream.map(fn _ -> throw(:out) end) |> Stream.run()
catch
  x -> IO.inspect(x)
end

IO.inspect(Stream.flat_map(1..2, fn i -> resource.("i#{i}") end) |> Enum.take(4))
IO.inspect(Stream.transform(resource.("j"), fn -> :acc end, fn x, acc -> {[x], acc} end, fn acc -> {[:last], acc} end, fn acc -> IO.inspect({:after, acc}) end) |> Enum.to_list())
{:suspended, 0, continue} = Enumerable.reduce(resource.("k"), {:suspend, 0}, fn _, acc -> {:cont, acc + 1} end)
IO.inspect(continue.({:cont, 0}))
{:suspended, 1, continue} = Enumerable.reduce(resource.("l"), {:cont, 0}, fn _, acc -> {:suspend, acc + 1} end)
IO.inspect(continue.({:halt, :stop}))

defmodule Steps do
  def run do
    1..3
    |> Stream.each(&IO.puts("each #{&1}"))
    |> Stream.map(&(&1 * 10))
    |> Stream.reject(&(&1 == 20))
    |> Enum.each(&IO.puts("got #{&1}"))
  end
end

Steps.run()
{:ok, d} = StringIO.open("")
IO.inspect(["a", "b"] |> Stream.into(IO.stream(d, :line), &String.upcase/1) |> Stream.run())
IO.inspect(StringIO.contents(d))
IO.inspect(String.splitter("1,2 3,4", [" ", ","]) |> Enum.take(3))
IO.inspect(String.splitter("abc", "") |> Enum.to_list())
IO.inspect(String.splitter("a,,b", ",", trim: true) |> Enum.to_list())
