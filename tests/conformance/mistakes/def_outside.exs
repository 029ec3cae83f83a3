def f(x), do: x

# expect exit: 1
# expect stderr: ** (ArgumentError) cannot invoke def/2 outside module
