a = System.monotonic_time()
b = System.monotonic_time()
IO.inspect(b >= a) # expect: true
IO.inspect(System.system_time(:second) > 1_700_000_000) # expect: true
IO.inspect(System.os_time(:millisecond) > 1_700_000_000_000) # expect: true
IO.inspect(System.convert_time_unit(3, :second, :millisecond)) # expect: 3000
IO.inspect(System.convert_time_unit(1500, :millisecond, :second)) # expect: 1
us = for _ <- 1..100, do: System.unique_integer([:positive, :monotonic])
IO.inspect(us == Enum.sort(us) and length(Enum.uniq(us)) == 100) # expect: true
IO.inspect(is_integer(System.unique_integer())) # expect: true
