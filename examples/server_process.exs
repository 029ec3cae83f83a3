# A generic server process by hand, and a key-value store plugged into it: the idea behind GenServer in 50 lines.

defmodule ServerProcess do
  def start(callback_module) do
    spawn(fn ->
      initial_state = callback_module.init()
      loop(callback_module, initial_state)
    end)
  end

  def call(server_pid, request) do
    send(server_pid, {:call, request, self()})

    receive do
      {:response, response} -> response
    end
  end

  def cast(server_pid, request) do
    send(server_pid, {:cast, request})
    :ok
  end

  defp loop(callback_module, current_state) do
    receive do
      {:call, request, caller} ->
        {response, new_state} = callback_module.handle_call(request, current_state)
        send(caller, {:response, response})
        loop(callback_module, new_state)

      {:cast, request} ->
        new_state = callback_module.handle_cast(request, current_state)
        loop(callback_module, new_state)
    end
  end
end

defmodule KeyValueStore do
  def start, do: ServerProcess.start(__MODULE__)
  def put(pid, key, value), do: ServerProcess.call(pid, {:put, key, value})
  def put_async(pid, key, value), do: ServerProcess.cast(pid, {:put, key, value})
  def get(pid, key), do: ServerProcess.call(pid, {:get, key})

  def init, do: %{}

  def handle_call({:put, key, value}, state), do: {:ok, Map.put(state, key, value)}
  def handle_call({:get, key}, state), do: {Map.get(state, key), state}

  def handle_cast({:put, key, value}, state), do: Map.put(state, key, value)
end

defmodule TodoServer do
  def start, do: ServerProcess.start(TodoServer)
  def add_entry(pid, entry), do: ServerProcess.cast(pid, {:add_entry, entry})
  def entries(pid, date), do: ServerProcess.call(pid, {:entries, date})

  def init, do: []

  def handle_cast({:add_entry, entry}, state), do: [entry | state]

  def handle_call({:entries, date}, state) do
    {for(%{date: ^date, title: title} <- Enum.reverse(state), do: title), state}
  end
end

pid = KeyValueStore.start()
IO.inspect(KeyValueStore.put(pid, :some_key, :some_value), label: "put")
IO.inspect(KeyValueStore.get(pid, :some_key), label: "get")
IO.inspect(KeyValueStore.get(pid, :other_key), label: "get")
IO.inspect(KeyValueStore.put_async(pid, :other_key, [1, 2]), label: "put_async")
IO.inspect(KeyValueStore.get(pid, :other_key), label: "get")

todo_server = TodoServer.start()
TodoServer.add_entry(todo_server, %{date: "2023-12-19", title: "Dentist"})
TodoServer.add_entry(todo_server, %{date: "2023-12-20", title: "Shopping"})
TodoServer.add_entry(todo_server, %{date: "2023-12-19", title: "Movies"})
IO.inspect(TodoServer.entries(todo_server, "2023-12-19"))

# A module is an atom, so it can stand in a variable.
some_module = IO
some_module.puts("hello")
