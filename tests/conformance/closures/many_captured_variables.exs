{a, b, c, d, e, f, g, h} = {1, 2, 3, 4, 5, 6, 7, 8}
i = "nine"
j = [10]
k = %{eleven: 11}
fun = fn x, y -> {a + b + c + d + e + f + g + h, i, j, k.eleven, x, y} end
IO.inspect(fun.(:x, :y)) # expect: {36, "nine", ~c"\n", 11, :x, :y}
nested = fn -> fn -> fn -> {a, i, j} end end end
IO.inspect(nested.().().()) # expect: {1, "nine", ~c"\n"}
