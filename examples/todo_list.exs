# A to-do list that gives its entries ids: the struct, adding, updating with a function, deleting, building many at once.

defmodule TodoList do
  defstruct next_id: 1, entries: %{}

  def new(entries \\ []) do
    Enum.reduce(entries, %TodoList{}, fn entry, todo_list -> add_entry(todo_list, entry) end)
  end

  def add_entry(todo_list, entry) do
    entry = Map.put(entry, :id, todo_list.next_id)
    new_entries = Map.put(todo_list.entries, todo_list.next_id, entry)

    %TodoList{todo_list | entries: new_entries, next_id: todo_list.next_id + 1}
  end

  def entries(todo_list, date) do
    todo_list.entries
    |> Map.values()
    |> Enum.filter(fn entry -> entry.date == date end)
  end

  def update_entry(todo_list, entry_id, updater_fun) do
    case Map.fetch(todo_list.entries, entry_id) do
      :error ->
        todo_list

      {:ok, old_entry} ->
        new_entry = updater_fun.(old_entry)
        new_entries = Map.put(todo_list.entries, new_entry.id, new_entry)
        %TodoList{todo_list | entries: new_entries}
    end
  end

  def delete_entry(todo_list, entry_id) do
    %TodoList{todo_list | entries: Map.delete(todo_list.entries, entry_id)}
  end
end

defmodule Show do
  def entry(entry), do: "#{entry.id}. #{entry.title} on #{entry.date}"

  def entries(label, entries) do
    IO.puts("#{label}: #{length(entries)}")
    Enum.each(entries, fn entry -> IO.puts("  " <> entry(entry)) end)
  end
end

todo_list =
  TodoList.new()
  |> TodoList.add_entry(%{date: "2023-12-19", title: "Dentist"})
  |> TodoList.add_entry(%{date: "2023-12-20", title: "Shopping"})
  |> TodoList.add_entry(%{date: "2023-12-19", title: "Movies"})

IO.inspect(TodoList.new())
Show.entries("all", Map.values(todo_list.entries))
Show.entries("on the 19th", TodoList.entries(todo_list, "2023-12-19"))
Show.entries("on the 18th", TodoList.entries(todo_list, "2023-12-18"))

updated = TodoList.update_entry(todo_list, 1, &Map.put(&1, :date, "2023-12-20"))
Show.entries("on the 20th, after the update", TodoList.entries(updated, "2023-12-20"))

IO.inspect(TodoList.update_entry(todo_list, 99, &Map.put(&1, :date, :never)) == todo_list)

shorter = todo_list |> TodoList.delete_entry(2) |> TodoList.delete_entry(99)
Show.entries("after deleting the second", Map.values(shorter.entries))

# The old value is what it was.
IO.inspect(map_size(todo_list.entries))

many = for n <- 1..1000, do: %{date: "2023-12-#{rem(n, 28) + 1}", title: "Task #{n}"}
big = TodoList.new(many)
IO.inspect({big.next_id, map_size(big.entries), length(TodoList.entries(big, "2023-12-3"))})

# Nested data: `put_in` and friends make the path of copies.
todo_list = put_in(todo_list.entries[3].title, "Theater")
IO.inspect(todo_list.entries[3].title)

todo_list = update_in(todo_list.entries[3].title, &String.upcase/1)
IO.inspect(get_in(todo_list.entries, [3, :title]))
