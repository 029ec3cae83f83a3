x = "abc"
x.length

# expect exit: 1
# expect stderr: ** (KeyError) key :length not found in: "abc"
# expect stderr: If you are using the dot syntax, such as map.field, make sure the left-hand side of the dot is a map
