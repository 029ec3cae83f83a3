IO.inspect(if x = Map.get(%{a: 1}, :a), do: x) # expect: 1
IO.inspect(if(nil, do: 1)) # expect: nil
IO.inspect(unless nil, do: :ran) # expect: :ran
IO.inspect(if "" && 0 && [] && {}, do: :all_truthy) # expect: :all_truthy
IO.inspect(Enum.map([nil, false, 0, "", [], :nil], &(!!&1))) # expect: [false, false, true, true, true, false]
