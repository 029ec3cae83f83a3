# A to-do server known by its name: nobody passes pids around.

defmodule TodoList do
  defstruct next_id: 1, entries: %{}

  def new, do: %TodoList{}

  def add_entry(todo_list, entry) do
    entry = Map.put(entry, :id, todo_list.next_id)

    %TodoList{
      todo_list
      | entries: Map.put(todo_list.entries, todo_list.next_id, entry),
        next_id: todo_list.next_id + 1
    }
  end

  def entries(todo_list, date) do
    for {_id, entry} <- todo_list.entries, entry.date == date, do: entry
  end

  def delete_entry(todo_list, id) do
    %TodoList{todo_list | entries: Map.delete(todo_list.entries, id)}
  end
end

defmodule TodoServer do
  def start do
    caller = self()

    pid =
      spawn(fn ->
        # Only register if the name is not taken.
        unless Process.whereis(:todo_server) do
          Process.register(self(), :todo_server)
        end

        send(caller, {:started, self()})
        loop(TodoList.new())
      end)

    receive do
      {:started, ^pid} -> pid
    end
  end

  def add_entry(new_entry), do: send(:todo_server, {:add_entry, new_entry})
  def delete_entry(id), do: send(:todo_server, {:delete_entry, id})

  def entries(date) do
    send(:todo_server, {:entries, self(), date})

    receive do
      {:todo_entries, entries} -> entries
    after
      5000 -> {:error, :timeout}
    end
  end

  defp loop(todo_list) do
    new_todo_list =
      receive do
        message -> process_message(todo_list, message)
      end

    loop(new_todo_list)
  end

  defp process_message(todo_list, {:add_entry, new_entry}) do
    TodoList.add_entry(todo_list, new_entry)
  end

  defp process_message(todo_list, {:delete_entry, id}) do
    TodoList.delete_entry(todo_list, id)
  end

  defp process_message(todo_list, {:entries, caller, date}) do
    send(caller, {:todo_entries, TodoList.entries(todo_list, date)})
    todo_list
  end

  defp process_message(todo_list, other) do
    IO.puts("unknown message: #{inspect(other)}")
    todo_list
  end
end

show = fn entries ->
  titles = Enum.map(entries, fn entry -> "#{entry.id}. #{entry.title}" end)
  IO.puts("entries: #{Enum.join(titles, ", ")}")
end

first = TodoServer.start()
IO.inspect(Process.whereis(:todo_server) == first, label: "registered")

TodoServer.add_entry(%{date: "2023-12-19", title: "Dentist"})
TodoServer.add_entry(%{date: "2023-12-20", title: "Shopping"})
TodoServer.add_entry(%{date: "2023-12-19", title: "Movies"})
show.(TodoServer.entries("2023-12-19"))

send(:todo_server, :hello?)
TodoServer.delete_entry(1)
show.(TodoServer.entries("2023-12-19"))

# A second server leaves the name to the first.
second = TodoServer.start()
IO.inspect(Process.whereis(:todo_server) == second, label: "the second took the name")

# Killed, the server loses its name, and a new one starts from nothing.
ref = Process.monitor(first)
Process.whereis(:todo_server) |> Process.exit(:kill)

receive do
  {:DOWN, ^ref, :process, _, reason} -> IO.inspect(reason, label: "down")
end

IO.inspect(Process.whereis(:todo_server), label: "whereis")

try do
  TodoServer.add_entry(%{date: "2023-12-19", title: "Nobody listens"})
rescue
  error in ArgumentError -> IO.inspect(error.__struct__, label: "sending to a name nobody has")
end

TodoServer.start()
show.(TodoServer.entries("2023-12-19"))
