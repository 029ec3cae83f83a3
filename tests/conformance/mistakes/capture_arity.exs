Enum.map([1], &String.upcase/2)

# expect exit: 1
