IO.inspect({div(7, -2), rem(7, -2), abs(-0.0), trunc(-0.9), round(0.5), floor(-0.5), ceil(-0.5)})
# expect: {-3, 1, 0.0, 0, 1, -1, 0}
IO.inspect({7 / 7, 2 ** 0.5 > 1.41, 10 ** 20, 0 ** 0}) # expect: {1.0, true, 100000000000000000000, 1}
IO.inspect({round(1.0e20), trunc(1.0e20)}) # expect: {100000000000000000000, 100000000000000000000}

try do
  trunc(Function.identity("1"))
rescue
  e -> IO.inspect(e.__struct__) # expect: ArgumentError
end
