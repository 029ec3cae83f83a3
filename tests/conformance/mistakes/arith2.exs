x = "1"
IO.puts(x * 2)

# expect exit: 1
# expect stderr: ** (ArithmeticError) bad argument in arithmetic expression: "1" * 2
# expect stderr:     :erlang.*("1", 2)
