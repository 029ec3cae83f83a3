f = fn
  0, _ -> :zero
  n, opts when n < 0 -> {:negative, opts}
  n, [] -> {:plain, n}
  n, [{k, v} | _] -> {n, k, v}
end

IO.inspect([f.(0, 1), f.(-1, :o), f.(2, []), f.(3, a: 1)])
# expect: [:zero, {:negative, :o}, {:plain, 2}, {3, :a, 1}]
