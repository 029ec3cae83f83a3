start = fn -> 0 end
step = fn x, acc -> if x == 4, do: {:halt, acc}, else: {[x, acc], acc + x} end
after_fun = fn acc -> IO.puts("after #{acc}") end
IO.inspect(Stream.transform([1, 2, 3], start, step, after_fun) |> Enum.to_list())
# expect: after 6
# expect: [1, 0, 2, 1, 3, 3]
last = fn acc -> {[{:sum, acc}], acc} end
IO.inspect(Stream.transform([1, 2, 3], start, step, last, after_fun) |> Enum.to_list())
# expect: after 6
# expect: [1, 0, 2, 1, 3, 3, {:sum, 6}]
IO.inspect(Stream.transform(1..10, start, step, last, after_fun) |> Enum.to_list())
# expect: after 6
# expect: [1, 0, 2, 1, 3, 3]
IO.inspect(Stream.transform(1..10, start, step, last, after_fun) |> Enum.take(2))
# expect: after 1
# expect: [1, 0]
IO.inspect(Stream.transform([], start, step, last, after_fun) |> Enum.to_list())
# expect: after 0
# expect: [sum: 0]
IO.inspect(Stream.transform([1, 2], 0, fn x, acc -> {x..3, acc} end) |> Enum.to_list())
# expect: [1, 2, 3, 2, 3]
