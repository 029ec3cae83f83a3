defmodule P do
  defstruct [:x]
end

IO.inspect(struct(P, x: 1, z: 2)) # expect: %P{x: 1}

for fun <- [
      fn -> struct!(P, z: 2) end,
      fn -> Map.put(struct(P), :z, 1) end,
      fn -> %{struct(P) | z: 1} end
    ] do
  try do
    fun.() |> Map.to_list() |> Enum.sort() |> IO.inspect()
  rescue
    e in KeyError -> IO.puts(Exception.message(e))
  end
end
# expect: key :z not found
# expect: [__struct__: P, x: nil, z: 1]
# expect: key :z not found
