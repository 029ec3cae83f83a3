IO.inspect(Enum.each([1, 2], &IO.puts/1))
# expect: 1
# expect: 2
# expect: :ok

Enum.map([1, 2, 3], fn x ->
  IO.puts("visit #{x}")
  x
end)
|> Enum.find(fn x ->
  IO.puts("test #{x}")
  x == 2
end)
|> IO.inspect()
# expect: visit 1
# expect: visit 2
# expect: visit 3
# expect: test 1
# expect: test 2
# expect: 2
