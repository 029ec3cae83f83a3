defmodule H do
  def wake(parent, state) do
    receive do
      {:add, n} -> :erlang.hibernate(__MODULE__, :wake, [parent, state + n])
      :get -> send(parent, {:state, state})
    end
  end
end

parent = self()
pid = spawn(fn -> Process.hibernate(H, :wake, [parent, 1]) end)
send(pid, {:add, 2})
send(pid, {:add, 3})
send(pid, :get)

receive do
  m -> IO.inspect(m) # expect: {:state, 6}
end
