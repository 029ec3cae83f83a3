list = [
  1,
  2,
]
map = %{
  "a" => 1,
  "b" => 2,
} |> Map.get("b")
tuple = {
  :x,
  "y"
}
IO.inspect({list, map, tuple}) # expect: {[1, 2], 2, {:x, "y"}}
fun = fn
  (a, b) when a > b ->
    a
  (_a, b) -> b
end
IO.inspect(fun.(1, 2)) # expect: 2
IO.inspect([ 1,2 ,3 ]) # expect: [1, 2, 3]
IO.inspect(%{ a: 1 , b: 2 } == %{b: 2,a: 1}) # expect: true
