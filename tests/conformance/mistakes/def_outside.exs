def f(x), do: x

# expect exit: 1
