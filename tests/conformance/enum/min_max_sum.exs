IO.inspect({Enum.min([3, 1, 2]), Enum.max([3, 1, 2]), Enum.min_max([3, 1, 2])}) # expect: {1, 3, {1, 3}}
IO.inspect({Enum.min_by(["aaa", "b"], &String.length/1), Enum.max_by([-3, 2], &abs/1)}) # expect: {"b", -3}
IO.inspect(Enum.min_max_by([-3, 1, 2], &abs/1)) # expect: {1, -3}
IO.inspect(Enum.min([], fn -> :empty end)) # expect: :empty

IO.inspect(
  {Enum.sum([1, 2.5]), Enum.sum(1..100), Enum.sum([]), Enum.product([2, 3]), Enum.product([])}
)
# expect: {3.5, 5050, 0, 6, 1}

IO.inspect(Enum.sum_by([%{v: 1}, %{v: 2}], & &1.v)) # expect: 3
IO.inspect(Enum.max(["a", :b, 1])) # expect: "a"

try do
  Enum.min([])
rescue
  e -> IO.puts(Exception.message(e)) # expect: empty error
end
