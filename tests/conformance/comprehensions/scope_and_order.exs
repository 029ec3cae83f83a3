x = :outer
r = for x <- [1, 2], y = x * 10, do: {x, y}
IO.inspect({r, x}) # expect: {[{1, 10}, {2, 20}], :outer}

say = fn v ->
  IO.puts("gen #{inspect(v)}")
  v
end

for a <- say.([1, 2]), b <- say.([a]), do: IO.puts("body #{a} #{b}")
# expect: gen [1, 2]
# expect: gen [1]
# expect: body 1 1
# expect: gen [2]
# expect: body 2 2
