resource = fn name ->
  Stream.resource(
    fn -> IO.puts("open #{name}"); 0 end,
    fn 3 -> {:halt, 3}; n -> {["#{name}#{n}"], n + 1} end,
    fn n -> IO.puts("close #{name} at #{n}") end
  )
end

IO.inspect(Enum.to_list(resource.("a")))
# expect: open a
# expect: close a at 3
# expect: ["a0", "a1", "a2"]
IO.inspect(Enum.take(resource.("b"), 2))
# expect: open b
# expect: close b at 2
# expect: ["b0", "b1"]
IO.inspect(Enum.zip(resource.("c"), resource.("d")))
# expect: open c
# expect: open d
# expect: close c at 3
# expect: close d at 3
# expect: [{"c0", "d0"}, {"c1", "d1"}, {"c2", "d2"}]
IO.inspect(resource.("e") |> Stream.take(1) |> Enum.to_list())
# expect: open e
# expect: close e at 1
# expect: ["e0"]
IO.inspect(Stream.zip(resource.("f"), [1, 2]) |> Enum.to_list())
# expect: open f
# expect: close f at 3
# expect: [{"f0", 1}, {"f1", 2}]

try do
  Enum.each(resource.("g"), fn _ -> raise "oops" end)
rescue
  e -> IO.inspect(e)
end
# expect: open g
# expect: close g at 1
# expect: %RuntimeError{message: "oops"}

try do
  resource.("h") |> Stream.map(fn _ -> throw(:out) end) |> Stream.run()
catch
  x -> IO.inspect(x)
end
# expect: open h
# expect: close h at 1
# expect: :out

IO.inspect(Stream.flat_map(1..2, fn i -> resource.("i#{i}") end) |> Enum.take(4))
# expect: open i1
# expect: close i1 at 3
# expect: open i2
# expect: close i2 at 1
# expect: ["i10", "i11", "i12", "i20"]
IO.inspect(Stream.transform(resource.("j"), fn -> :acc end, fn x, acc -> {[x], acc} end, fn acc -> {[:last], acc} end, fn acc -> IO.inspect({:after, acc}) end) |> Enum.to_list())
# expect: open j
# expect: close j at 3
# expect: {:after, :acc}
# expect: ["j0", "j1", "j2", :last]
{:suspended, 0, continue} = Enumerable.reduce(resource.("k"), {:suspend, 0}, fn _, acc -> {:cont, acc + 1} end)
# expect: open k
IO.inspect(continue.({:cont, 0}))
# expect: close k at 3
# expect: {:halted, 3}
{:suspended, 1, continue} = Enumerable.reduce(resource.("l"), {:cont, 0}, fn _, acc -> {:suspend, acc + 1} end)
# expect: open l
IO.inspect(continue.({:halt, :stop}))
# expect: close l at 1
# expect: {:halted, :stop}

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
# expect: each 1
# expect: got 10
# expect: each 2
# expect: each 3
# expect: got 30
{:ok, d} = StringIO.open("")
IO.inspect(["a", "b"] |> Stream.into(IO.stream(d, :line), &String.upcase/1) |> Stream.run()) # expect: :ok
IO.inspect(StringIO.contents(d)) # expect: {"", "AB"}
IO.inspect(String.splitter("1,2 3,4", [" ", ","]) |> Enum.take(3)) # expect: ["1", "2", "3"]
IO.inspect(String.splitter("abc", "") |> Enum.to_list()) # expect: ["", "a", "b", "c", ""]
IO.inspect(String.splitter("a,,b", ",", trim: true) |> Enum.to_list()) # expect: ["a", "b"]
