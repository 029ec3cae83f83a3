r =
  try do
    exit({:reason, 1})
  catch
    :exit, {:reason, n} -> {:caught, n}
  end

IO.inspect(r) # expect: {:caught, 1}
IO.inspect(catch_exit = try(do: exit("text"), catch: (:exit, r -> r))) # expect: "text"
IO.inspect(is_binary(catch_exit)) # expect: true
