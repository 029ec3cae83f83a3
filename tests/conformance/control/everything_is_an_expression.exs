IO.inspect(defmodule Empty do end)
# expect: {:module, Empty,
# expect:  <<70, 79, 82, 49, 0, 0, 4, 244, 66, 69, 65, 77, 65, 116, 85, 56, 0, 0, 0, 163,
# expect:    0, 0, 0, 16, 12, 69, 108, 105, 120, 105, 114, 46, 69, 109, 112, 116, 121, 8,
# expect:    95, 95, 105, 110, 102, 111, 95, 95, 10, ...>>, nil}
IO.inspect(defmodule WithDef do
  def f, do: 1
end |> elem(0))
# expect: :module
r = for x <- [1], do: x
IO.inspect(r) # expect: [1]
IO.inspect(try do 1 after 2 end) # expect: 1
IO.inspect([case 1 do 1 -> :a end, (if true, do: :b), (cond do true -> :c end)]) # expect: [:a, :b, :c]
IO.inspect(elem(case {1, 2} do t -> t end, 1)) # expect: 2
