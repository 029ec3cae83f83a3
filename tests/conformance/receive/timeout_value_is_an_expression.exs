t = 5

r =
  receive do
    :never -> 1
  after
    t * 2 -> :timed_out
  end

IO.inspect(r) # expect: :timed_out

receive do
after
  1 -> IO.puts("only after") # expect: only after
end

r =
  receive do
    :x -> 1
  after
    if(t > 100, do: :infinity, else: 0) -> :zero
  end

IO.inspect(r) # expect: :zero
