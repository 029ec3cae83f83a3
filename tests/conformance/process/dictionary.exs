IO.inspect(Process.put(:a, 1)) # expect: nil
IO.inspect(Process.put(:a, 2)) # expect: 1
IO.inspect(Process.get(:a)) # expect: 2
IO.inspect(Process.get(:missing)) # expect: nil
IO.inspect(Process.get(:missing, :default)) # expect: :default
Process.put({:any, "term"}, [1])
# The reference keeps what its compiler knows there.
compiler = [:elixir_checker_info, :elixir_module_binaries]
IO.inspect(Enum.sort(Process.get_keys()) -- [:"$ancestors", :"$initial_call" | compiler])
# expect: [:a, {:any, "term"}]
IO.inspect(Process.delete(:a)) # expect: 2
IO.inspect(Process.delete(:a)) # expect: nil
parent = self()
spawn(fn -> send(parent, Process.get({:any, "term"})) end)

receive do
  m -> IO.inspect(m) # expect: nil
end
