{us, result} = :timer.tc(fn -> Process.sleep(10) && :done end)
IO.inspect({us >= 10_000 and us < 1_000_000, result}) # expect: {true, :done}
{_, r} = :timer.tc(fn a, b -> a + b end, [1, 2])
IO.inspect(r) # expect: 3
{_, r} = :timer.tc(Enum, :sum, [[1, 2]])
IO.inspect(r) # expect: 3
IO.inspect({:timer.seconds(2), :timer.minutes(1), :timer.hours(1), :timer.hms(1, 1, 1)})
# expect: {2000, 60000, 3600000, 3661000}
