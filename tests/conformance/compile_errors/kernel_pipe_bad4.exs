1 |> &(&1 + 1)

# expect exit: 1
# expect stderr: ** (ArgumentError) cannot pipe 1 into &(&1 + 1), can only pipe into local calls foo(), remote calls Foo.bar() or anonymous function calls foo.()
