for fun <- [
      fn -> Range.new(1, 2, 0) end,
      fn -> Function.identity(1.5)..2 end,
      fn -> Range.new(:a, 2) end
    ] do
  try do
    IO.inspect(fun.())
  rescue
    e -> IO.puts("#{inspect(e.__struct__)}: #{Exception.message(e)}")
  end
end
# expect: ArgumentError: ranges (first..last//step) expect both sides to be integers and the step to be a non-zero integer, got: 1..2//0
# expect: ArgumentError: ranges (first..last) expect both sides to be integers, got: 1.5..2
# expect: ArgumentError: ranges (first..last) expect both sides to be integers, got: :a..2
