nil.name

# expect exit: 1
# expect stderr: ** (KeyError) key :name not found in: nil
# expect stderr: If you are using the dot syntax, such as map.field, make sure the left-hand side of the dot is a map
