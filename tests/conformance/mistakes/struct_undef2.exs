x = %User{name: "a"}

# expect exit: 1
