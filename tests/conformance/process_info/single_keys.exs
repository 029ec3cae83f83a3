IO.inspect(Process.info(self(), :trap_exit)) # expect: {:trap_exit, false}
IO.inspect(Process.info(self(), :priority)) # expect: {:priority, :normal}
IO.inspect(Process.info(self(), :status)) # expect: {:status, :running}
IO.inspect(Process.info(self(), :registered_name)) # expect: {:registered_name, []}
IO.inspect(Process.info(self(), :message_queue_len)) # expect: {:message_queue_len, 0}
{:memory, bytes} = Process.info(self(), :memory)
IO.inspect(is_integer(bytes) and bytes > 0) # expect: true
{:reductions, r} = Process.info(self(), :reductions)
IO.inspect(r > 0) # expect: true
