f = fn x ->
  cond do
    x == 1 -> :one
    y = Enum.find([10, 20], &(&1 == x)) -> {:found, y}
    is_atom(x) -> "atom #{x}"
    true -> :default
  end
end

IO.inspect(Enum.map([1, 20, :a, "?"], f)) # expect: [:one, {:found, 20}, "atom a", :default]

try do
  cond do
    Function.identity(nil) -> 1
    Function.identity(false) -> 2
  end
rescue
  error in CondClauseError -> IO.puts(Exception.message(error))
  # expect: no cond clause evaluated to a truthy value
end
