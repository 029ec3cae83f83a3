open = fn -> IO.puts("open"); 1 end
next = fn 4 -> {:halt, 4}; n -> {[n, n * 10], n + 1} end
close = fn n -> IO.puts("close #{n}") end
IO.inspect(Stream.resource(open, next, close) |> Enum.to_list())
# expect: open
# expect: close 4
# expect: [1, 10, 2, 20, 3, 30]
IO.inspect(Stream.resource(open, next, close) |> Enum.take(1))
# expect: open
# expect: close 2
# expect: [1]

try do
  Stream.resource(open, fn _ -> raise "oops" end, close) |> Stream.run()
rescue
  error -> IO.puts(error.message)
end
# expect: open
# expect: close 1
# expect: oops

catch_exit = fn -> Stream.resource(open, next, close) |> Enum.each(fn _ -> throw(:out) end) end
IO.inspect(try do catch_exit.() catch value -> value end)
# expect: open
# expect: close 2
# expect: :out
