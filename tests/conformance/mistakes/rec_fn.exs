f = fn x = {y}, y = {x} -> {x, y} end
f.(1, 2)

# expect exit: 1
