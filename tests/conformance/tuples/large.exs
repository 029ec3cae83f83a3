t = List.to_tuple(Enum.to_list(1..5000))
IO.inspect({tuple_size(t), elem(t, 4999)}) # expect: {5000, 5000}
t2 = put_elem(t, 2500, :changed)
IO.inspect({elem(t2, 2500), elem(t, 2500)}) # expect: {:changed, 2501}
IO.inspect(t == List.to_tuple(Tuple.to_list(t))) # expect: true
