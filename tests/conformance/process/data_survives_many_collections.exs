keep = %{
  list: Enum.to_list(1..100),
  text: String.duplicate("keep", 50),
  tuple: {1, [2, {3}]},
  f: fn x -> x + 1 end
}

Enum.each(1..200, fn i ->
  garbage = Enum.map(1..1000, &{&1, "#{&1}", [i]})
  if length(garbage) != 1000, do: raise("lost some")
end)

IO.inspect(Enum.sum(keep.list)) # expect: 5050
IO.inspect(byte_size(keep.text)) # expect: 200
IO.inspect({keep.tuple, keep.f.(1)}) # expect: {{1, [2, {3}]}, 2}
