<<x::bianry>> = "a"

# expect exit: 1
