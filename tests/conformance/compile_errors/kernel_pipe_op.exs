1 |> 2 + 3

# expect exit: 1
# expect stderr: ** (ArgumentError) cannot pipe 1 into 2 + 3, the :+ operator can only take one argument
