# Dijkstra on a weighted graph, with the path and not only its length; breadth-first search in a maze.

defmodule Graph do
  def new(edges) do
    Enum.reduce(edges, %{}, fn {from, to, weight}, graph ->
      graph
      |> Map.update(from, [{to, weight}], &[{to, weight} | &1])
      |> Map.put_new(to, [])
    end)
  end

  def shortest(graph, from, to) do
    search(graph, to, [{0, from, [from]}], %{})
  end

  defp search(_graph, _to, [], _seen), do: :unreachable

  defp search(_graph, to, [{distance, to, path} | _], _seen),
    do: {:ok, distance, Enum.reverse(path)}

  defp search(graph, to, [{_, node, _} | queue], seen) when is_map_key(seen, node) do
    search(graph, to, queue, seen)
  end

  defp search(graph, to, [{distance, node, path} | queue], seen) do
    next =
      for {neighbour, weight} <- Map.fetch!(graph, node), not is_map_key(seen, neighbour) do
        {distance + weight, neighbour, [neighbour | path]}
      end

    search(graph, to, Enum.sort(next ++ queue), Map.put(seen, node, distance))
  end
end

defmodule Maze do
  def parse(text) do
    for {row, y} <- text |> String.split("\n", trim: true) |> Enum.with_index(),
        {char, x} <- row |> String.graphemes() |> Enum.with_index(),
        char != "#",
        into: %{},
        do: {{x, y}, char}
  end

  def solve(maze) do
    {start, _} = Enum.find(maze, fn {_, char} -> char == "S" end)
    flood(maze, [[start]], %{start => true})
  end

  defp flood(_maze, [], _seen), do: nil

  defp flood(maze, paths, seen) do
    case Enum.find(paths, fn [cell | _] -> maze[cell] == "E" end) do
      nil ->
        {paths, seen} =
          Enum.flat_map_reduce(paths, seen, fn [{x, y} | _] = path, seen ->
            steps =
              for {dx, dy} <- [{0, -1}, {1, 0}, {0, 1}, {-1, 0}],
                  cell = {x + dx, y + dy},
                  is_map_key(maze, cell) and not is_map_key(seen, cell),
                  do: cell

            {Enum.map(steps, &[&1 | path]), Enum.reduce(steps, seen, &Map.put(&2, &1, true))}
          end)

        flood(maze, paths, seen)

      path ->
        Enum.reverse(path)
    end
  end

  def draw(text, path) do
    on_path = Map.new(path, &{&1, true})

    for {row, y} <- text |> String.split("\n", trim: true) |> Enum.with_index() do
      for {char, x} <- row |> String.graphemes() |> Enum.with_index(), into: "" do
        if char == " " and on_path[{x, y}], do: "*", else: char
      end
    end
  end
end

graph =
  Graph.new([
    {:a, :b, 7},
    {:a, :c, 9},
    {:a, :f, 14},
    {:b, :c, 10},
    {:b, :d, 15},
    {:c, :d, 11},
    {:c, :f, 2},
    {:f, :e, 9},
    {:d, :e, 6},
    {:x, :y, 1}
  ])

IO.inspect(Graph.shortest(graph, :a, :e)) # expect: {:ok, 20, [:a, :c, :f, :e]}
IO.inspect(Graph.shortest(graph, :b, :e)) # expect: {:ok, 21, [:b, :d, :e]}
IO.inspect(Graph.shortest(graph, :a, :a)) # expect: {:ok, 0, [:a]}
IO.inspect(Graph.shortest(graph, :a, :y)) # expect: :unreachable

try do
  Graph.shortest(graph, :nowhere, :a)
rescue
  e in KeyError -> IO.inspect(e.key) # expect: :nowhere
end

maze = """
##########
#S #     #
#  # ### #
## #   # #
#    #  E#
##########
"""

path = maze |> Maze.parse() |> Maze.solve()
IO.inspect(length(path)) # expect: 13
maze |> Maze.draw(path) |> Enum.each(&IO.puts/1)
# expect: ##########
# expect: #S*#     #
# expect: # *# ### #
# expect: ##*#***# #
# expect: # ***#**E#
# expect: ##########
IO.inspect("#S#E#" |> Maze.parse() |> Maze.solve()) # expect: nil
