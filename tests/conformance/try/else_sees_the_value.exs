f = fn x ->
  try do
    10 / x
  rescue
    ArithmeticError -> :infinity
  else
    y when y < 1 -> :small
    y -> {:value, y}
  after
    IO.puts("done #{x}")
  end
end

IO.inspect([f.(2), f.(100), f.(0)])
# expect: done 2
# expect: done 100
# expect: done 0
# expect: [{:value, 5.0}, :small, :infinity]
