1 |> -2

# expect exit: 1
# expect stderr: ** (ArgumentError) piping into a unary operator is not supported, please use the qualified name: Kernel.-(2), instead of -2
