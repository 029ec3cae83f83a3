IO.inspect({List.to_tuple([1, 2]), List.to_string([?a, "b", [?é]]), List.to_charlist(["a", ?b])})
# expect: {{1, 2}, "abé", ~c"ab"}

IO.inspect(
  {List.to_atom(~c"abc"), List.to_integer(~c"-42"), List.to_integer(~c"ff", 16),
   List.to_float(~c"1.5")}
)
# expect: {:abc, -42, 255, 1.5}

IO.inspect(List.to_existing_atom(~c"ok")) # expect: :ok
IO.inspect(List.ascii_printable?([0, 1])) # expect: false
IO.inspect({List.delete([1, 1.0], 1.0), [1, 2, 3] -- [2]}) # expect: {[1], [1, 3]}
IO.inspect(List.pop_at([], 0)) # expect: {nil, []}
