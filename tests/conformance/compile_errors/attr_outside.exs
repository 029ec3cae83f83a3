@a 1

# expect exit: 1
# expect stderr: ** (ArgumentError) cannot invoke @/1 outside module
