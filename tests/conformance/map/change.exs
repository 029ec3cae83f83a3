m = %{"a" => 1, "b" => 2}
IO.inspect({Map.put(m, "c", 3), Map.put_new(m, "a", 9), Map.put_new(m, "d", 9)})
# expect: {%{"a" => 1, "b" => 2, "c" => 3}, %{"a" => 1, "b" => 2},
# expect:  %{"a" => 1, "b" => 2, "d" => 9}}
IO.inspect({Map.delete(m, "a"), Map.drop(m, ["a", "z"]), Map.take(m, ["a", "z"])})
# expect: {%{"b" => 2}, %{"b" => 2}, %{"a" => 1}}

IO.inspect(
  {Map.update(m, "a", 0, &(&1 + 1)), Map.update(m, "z", 0, &(&1 + 1)),
   Map.update!(m, "a", &(&1 * 5))}
)
# expect: {%{"a" => 2, "b" => 2}, %{"a" => 1, "b" => 2, "z" => 0}, %{"a" => 5, "b" => 2}}

IO.inspect({Map.replace(m, "a", 0), Map.replace(m, "z", 0), Map.put_new_lazy(m, "e", fn -> 5 end)})
# expect: {%{"a" => 0, "b" => 2}, %{"a" => 1, "b" => 2}, %{"a" => 1, "b" => 2, "e" => 5}}
IO.inspect(Map.split(m, ["a"])) # expect: {%{"a" => 1}, %{"b" => 2}}
IO.inspect(Map.split_with(m, fn {_, v} -> v > 1 end)) # expect: {%{"b" => 2}, %{"a" => 1}}
