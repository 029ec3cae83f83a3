1abc = 2

# expect exit: 1
