def f, do: 1

# expect error: cannot invoke def/2 outside module
