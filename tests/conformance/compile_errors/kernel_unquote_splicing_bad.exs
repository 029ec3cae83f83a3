quote do: unquote_splicing([1])

# expect exit: 1
# expect stderr: ** (ArgumentError) unquote_splicing only works inside arguments and block contexts, wrap it in parens if you want it to work with one-liners
