# Conway's life twice: on a set of cells in one process, and with a process for every cell.

defmodule Life do
  def parse(text) do
    for {line, y} <- text |> String.split("\n", trim: true) |> Enum.with_index(),
        {?#, x} <- line |> String.to_charlist() |> Enum.with_index(),
        into: %{},
        do: {{x, y}, true}
  end

  def step(cells) do
    neighbours =
      for {x, y} <- Map.keys(cells), dx <- -1..1, dy <- -1..1, {dx, dy} != {0, 0}, reduce: %{} do
        counts -> Map.update(counts, {x + dx, y + dy}, 1, &(&1 + 1))
      end

    for {cell, count} <- neighbours,
        count == 3 or (count == 2 and Map.has_key?(cells, cell)),
        into: %{},
        do: {cell, true}
  end

  def show(cells, width, height) do
    for y <- 0..(height - 1) do
      for x <- 0..(width - 1), into: "", do: if(cells[{x, y}], do: "#", else: ".")
    end
  end

  def steps(cells, n), do: Enum.reduce(1..n//1, cells, fn _, cells -> step(cells) end)
end

defmodule Cells do
  # A torus of processes: in every round a cell tells its neighbours whether it lives, and counts what it hears.
  def start(alive, width, height) do
    board = self()

    pids =
      for x <- 0..(width - 1), y <- 0..(height - 1), into: %{} do
        {{x, y}, spawn_link(fn -> init({x, y}, Map.has_key?(alive, {x, y}), board) end)}
      end

    for {{x, y}, pid} <- pids do
      near =
        for dx <- -1..1,
            dy <- -1..1,
            {dx, dy} != {0, 0},
            do: pids[{Integer.mod(x + dx, width), Integer.mod(y + dy, height)}]

      send(pid, {:neighbours, near})
    end

    pids
  end

  def tick(pids, round) do
    Enum.each(pids, fn {_, pid} -> send(pid, {:tick, round}) end)

    for _ <- 1..map_size(pids), reduce: %{} do
      cells ->
        receive do
          {:state, ^round, at, true} -> Map.put(cells, at, true)
          {:state, ^round, _at, false} -> cells
        end
    end
  end

  defp init(at, alive, board) do
    receive do
      {:neighbours, near} -> loop(at, alive, board, near)
    end
  end

  defp loop(at, alive, board, near) do
    receive do
      {:tick, round} ->
        Enum.each(near, &send(&1, {:neighbour, round, alive}))
        count = hear(round, length(near), 0)
        alive = count == 3 or (alive and count == 2)
        send(board, {:state, round, at, alive})
        loop(at, alive, board, near)
    end
  end

  defp hear(_round, 0, count), do: count

  defp hear(round, left, count) do
    receive do
      {:neighbour, ^round, alive} -> hear(round, left - 1, if(alive, do: count + 1, else: count))
    end
  end
end

glider = Life.parse(".#.\n..#\n###")

for n <- [0, 4] do
  glider |> Life.steps(n) |> Life.show(6, 5) |> Enum.each(&IO.puts/1)
  IO.puts("after #{n}")
end
# expect: .#....
# expect: ..#...
# expect: ###...
# expect: ......
# expect: ......
# expect: after 0
# expect: ......
# expect: ..#...
# expect: ...#..
# expect: .###..
# expect: ......
# expect: after 4

blinker = Life.parse("...\n###\n...")
IO.inspect(Life.steps(blinker, 2) == blinker) # expect: true
r_pentomino = Life.parse(".##\n##.\n.#.")
IO.inspect(for n <- [0, 10, 50, 100], do: r_pentomino |> Life.steps(n) |> map_size())
# expect: [5, 11, 64, 121]

pids = Cells.start(glider, 6, 6)
worlds = for round <- 1..24, do: Cells.tick(pids, round)
IO.inspect(Enum.at(worlds, 3) == Life.steps(glider, 4)) # expect: true
IO.inspect(List.last(worlds) == glider, label: "round the torus and home")
# expect: round the torus and home: true
