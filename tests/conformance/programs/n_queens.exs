# All ways to put n queens on a board, and one of them drawn.

defmodule Queens do
  def solve(n), do: place(n, n, [])

  defp place(0, _n, queens), do: [queens]

  defp place(row, n, queens) do
    for column <- 1..n,
        safe?(column, queens, 1),
        solution <- place(row - 1, n, [column | queens]),
        do: solution
  end

  defp safe?(_column, [], _distance), do: true

  defp safe?(column, [queen | rest], distance) do
    column != queen and abs(column - queen) != distance and safe?(column, rest, distance + 1)
  end

  # The first solution without looking for the others.
  def first(n) do
    search(n, n, [])
    nil
  catch
    {:solution, queens} -> queens
  end

  defp search(0, _n, queens), do: throw({:solution, queens})

  defp search(row, n, queens) do
    Enum.each(1..n, fn column ->
      if safe?(column, queens, 1), do: search(row - 1, n, [column | queens])
    end)
  end

  def draw(queens) do
    n = length(queens)

    Enum.map_join(queens, "\n", fn queen ->
      Enum.map_join(1..n, " ", fn
        ^queen -> "Q"
        _ -> "."
      end)
    end)
  end
end

for n <- 1..8, do: IO.puts("#{n}: #{length(Queens.solve(n))}")
# expect: 1: 1
# expect: 2: 0
# expect: 3: 0
# expect: 4: 2
# expect: 5: 10
# expect: 6: 4
# expect: 7: 40
# expect: 8: 92

solutions = Queens.solve(6)
IO.inspect(solutions)
# expect: [[5, 3, 1, 6, 4, 2], [4, 1, 5, 2, 6, 3], [3, 6, 2, 5, 1, 4], [2, 4, 6, 1, 3, 5]]
IO.inspect(Enum.all?(solutions, &(Enum.sort(&1) == Enum.to_list(1..6)))) # expect: true
IO.puts(Queens.draw(Queens.first(8)))
# expect: . . . Q . . . .
# expect: . Q . . . . . .
# expect: . . . . . . Q .
# expect: . . Q . . . . .
# expect: . . . . . Q . .
# expect: . . . . . . . Q
# expect: . . . . Q . . .
# expect: Q . . . . . . .
IO.inspect(Queens.first(3)) # expect: nil

# The same in parallel: one process for each first column.
parent = self()

counts =
  1..7
  |> Enum.map(fn first ->
    spawn_link(fn ->
      count = Queens.solve(7) |> Enum.count(&(List.last(&1) == first))
      send(parent, {self(), count})
    end)
  end)
  |> Enum.map(fn pid ->
    receive do
      {^pid, count} -> count
    end
  end)

IO.inspect(counts) # expect: [4, 7, 6, 6, 6, 7, 4]
IO.inspect(Enum.sum(counts)) # expect: 40
