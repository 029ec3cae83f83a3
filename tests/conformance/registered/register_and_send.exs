IO.inspect(Process.register(self(), :me)) # expect: true
send(:me, :hello)

receive do
  m -> IO.inspect(m) # expect: :hello
end

IO.inspect(Process.whereis(:me) == self()) # expect: true
IO.inspect(Process.info(self(), :registered_name)) # expect: {:registered_name, :me}
IO.inspect(:me in Process.registered()) # expect: true
send({:me, node()}, :with_node)

receive do
  m -> IO.inspect(m) # expect: :with_node
end
