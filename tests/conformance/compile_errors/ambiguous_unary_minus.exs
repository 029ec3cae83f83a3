a = 5
IO.inspect(a -1)

# expect error: "a -1" looks like a function call but there is a variable named "a"
