defp f(x), do: x

# expect exit: 1
# expect stderr: ** (ArgumentError) cannot invoke defp/2 outside module
