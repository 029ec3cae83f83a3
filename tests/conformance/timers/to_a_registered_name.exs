Process.register(self(), :timer_target)
Process.send_after(:timer_target, :by_name, 1)

receive do
  m -> IO.inspect(m) # expect: :by_name
end

Process.send_after(:nobody_at_all, :lost, 1)
Process.sleep(10)
IO.inspect(Process.info(self(), :message_queue_len)) # expect: {:message_queue_len, 0}
