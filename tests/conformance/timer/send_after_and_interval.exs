{:ok, _} = :timer.send_after(5, :one)

receive do
  m -> IO.inspect(m) # expect: :one
end

{:ok, tref} = :timer.send_interval(5, :tick)

for _ <- 1..3 do
  receive do
    :tick -> IO.puts("tick")
  end
end
# expect: tick
# expect: tick
# expect: tick

IO.inspect(:timer.cancel(tref)) # expect: {:ok, :cancel}
parent = self()
{:ok, _} = :timer.apply_after(1, Kernel, :send, [parent, :applied])

receive do
  :applied -> IO.puts("applied") # expect: applied
end
