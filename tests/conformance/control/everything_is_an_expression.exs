{kind, name, binary, value} = defmodule Empty do end
IO.inspect({kind, name, is_binary(binary), value}) # expect: {:module, Empty, true, nil}
IO.inspect(defmodule WithDef do
  def f, do: 1
end |> elem(0))
# expect: :module
r = for x <- [1], do: x
IO.inspect(r) # expect: [1]
IO.inspect(try do 1 after 2 end) # expect: 1
IO.inspect([case 1 do 1 -> :a end, (if true, do: :b), (cond do true -> :c end)]) # expect: [:a, :b, :c]
IO.inspect(elem(case {1, 2} do t -> t end, 1)) # expect: 2
