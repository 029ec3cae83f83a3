cond do
  false -> 1
end

# expect exit: 1
# expect stderr: ** (CondClauseError) no cond clause evaluated to a truthy value
