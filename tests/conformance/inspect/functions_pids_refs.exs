IO.inspect(&String.upcase/1) # expect: &String.upcase/1
IO.inspect(&:lists.map/2) # expect: &:lists.map/2
IO.inspect(&Kernel.+/2) # expect: &:erlang.+/2
IO.puts(inspect(fn -> 1 end) |> String.split(["<", "."]) |> hd()) # expect: #Function
IO.puts(inspect(self()) |> String.slice(0, 5)) # expect: #PID<
IO.puts(inspect(make_ref()) |> String.slice(0, 11)) # expect: #Reference<

defmodule Named do
  def local, do: fn x -> x end
  def nested, do: Enum.map([1], fn _ -> fn -> 1 end end) |> hd()
end

IO.puts(inspect(Named.local()) |> String.split("/") |> List.last()) # expect: 0>
IO.puts(inspect(Named.nested()) |> String.split("/", parts: 2) |> List.last()) # expect: 0 in Named.nested/0>
IO.inspect(is_binary(inspect(hd(Port.list())))) # expect: true
