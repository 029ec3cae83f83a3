f = fn
  x when x -> :true_only
  x when not x -> :false_only
  _ -> :neither
end

IO.inspect(Enum.map([true, false, nil, 1, true], f))
# expect: [:true_only, :false_only, :neither, :neither, :true_only]

g = fn
  x, y when x and y -> :both
  x, _ when x == 1 and :not_boolean == x -> :never
  _, _ -> :else
end

IO.inspect({g.(true, true), g.(true, 1), g.(1, true)}) # expect: {:both, :else, :else}
