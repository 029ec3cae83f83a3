say = fn x ->
  IO.puts("looked at #{x}")
  x
end

IO.inspect(Enum.find([1, 2, 3], &(say.(&1) == 2)))
# expect: looked at 1
# expect: looked at 2
# expect: 2
IO.inspect(Enum.any?([1, 2, 3], &(say.(&1) > 0)))
# expect: looked at 1
# expect: true
IO.inspect(Enum.all?([1, 2, 3], &(say.(&1) < 2)))
# expect: looked at 1
# expect: looked at 2
# expect: false
IO.inspect(Enum.take_while([1, 2, 3], &(say.(&1) < 2)))
# expect: looked at 1
# expect: looked at 2
# expect: [1]
