pid = spawn(fn -> Process.sleep(:infinity) end)
send(pid, :a)
send(pid, {:b, 1})
Process.register(pid, :info_target)
IO.inspect(Process.info(pid, [:registered_name, :messages, :links]))
# expect: [registered_name: :info_target, messages: [:a, {:b, 1}], links: []]
IO.inspect(:erlang.process_info(pid, :registered_name)) # expect: {:registered_name, :info_target}
IO.inspect(:erlang.process_info(pid, [:message_queue_len, :trap_exit]))
# expect: [message_queue_len: 2, trap_exit: false]
