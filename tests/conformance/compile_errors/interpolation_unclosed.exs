x = "a #{1 + "

# expect error: missing
