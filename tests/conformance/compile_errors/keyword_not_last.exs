f = [a: 1, 2]

# expect error: unexpected expression after keyword list
