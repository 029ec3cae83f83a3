x = [1, 2]
x[0]

# expect exit: 1
# expect stderr: ** (ArgumentError) the Access module does not support accessing lists by index, got: 0
# expect stderr: Accessing a list by index is typically discouraged in Elixir, instead we prefer to use the Enum module to manipulate lists as a whole. If you really must access a list element by index, you can use Enum.at/2 or the functions in the List module
