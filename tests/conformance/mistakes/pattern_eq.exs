if 1 == 1.0 do
  IO.puts("eq")
end
x = 5
case x do
  x when x = 5 -> :a
end

# expect exit: 1
