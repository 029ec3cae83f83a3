try do
  raise "first"
rescue
  _ -> raise ArgumentError, "second"
end

# expect exit: 1
# expect stderr: ** (ArgumentError) second
