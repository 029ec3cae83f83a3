ref = make_ref()
send(self(), {make_ref(), :wrong})
send(self(), {ref, -1})
send(self(), {ref, 5})

receive do
  {^ref, n} when n > 0 -> IO.inspect(n) # expect: 5
end

IO.inspect(Process.info(self(), :message_queue_len)) # expect: {:message_queue_len, 2}
