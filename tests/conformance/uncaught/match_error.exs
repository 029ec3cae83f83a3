{:ok, value} = Function.identity({:error, :enoent})
IO.inspect(value)

# expect exit: 1
# expect stderr: ** (MatchError) no match of right hand side value: {:error, :enoent}
