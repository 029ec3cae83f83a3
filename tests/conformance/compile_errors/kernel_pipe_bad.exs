1 |> 2

# expect exit: 1
# expect stderr: ** (ArgumentError) cannot pipe 1 into 2, can only pipe into local calls foo(), remote calls Foo.bar() or anonymous function calls foo.()
