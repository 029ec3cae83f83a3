# A sudoku solver: constraint propagation over maps of candidates, then search.

defmodule Sudoku do
  @all Enum.to_list(1..9)
  @cells for row <- 0..8, column <- 0..8, do: {row, column}

  @peers Map.new(@cells, fn {r, c} = cell ->
           row = for column <- 0..8, do: {r, column}
           column = for row <- 0..8, do: {row, c}
           top = div(r, 3) * 3
           left = div(c, 3) * 3
           box = for row <- top..(top + 2), column <- left..(left + 2), do: {row, column}
           {cell, Enum.uniq(row ++ column ++ box) -- [cell]}
         end)

  def parse(text) do
    digits = for <<c <- text>>, c in ?0..?9 or c == ?., do: if(c == ?., do: 0, else: c - ?0)
    81 = length(digits)
    Enum.zip(@cells, digits)
  end

  def solve(text) do
    empty = Map.new(@cells, &{&1, @all})

    text
    |> parse()
    |> Enum.reject(fn {_cell, digit} -> digit == 0 end)
    |> Enum.reduce({:ok, empty}, fn {cell, digit}, grid -> assign(grid, cell, digit) end)
    |> search()
  end

  defp search(:contradiction), do: :contradiction

  defp search({:ok, grid}) do
    open = for {cell, candidates} <- grid, length(candidates) > 1, do: {length(candidates), cell}

    case open do
      [] ->
        {:ok, grid}

      _ ->
        {_, cell} = Enum.min(open)

        Enum.find_value(grid[cell], :contradiction, fn digit ->
          case search(assign({:ok, grid}, cell, digit)) do
            {:ok, _} = found -> found
            :contradiction -> nil
          end
        end)
    end
  end

  defp assign(:contradiction, _cell, _digit), do: :contradiction

  defp assign({:ok, grid}, cell, digit) do
    if digit in grid[cell] do
      Enum.reduce(grid[cell] -- [digit], {:ok, grid}, &eliminate(&2, cell, &1))
    else
      :contradiction
    end
  end

  defp eliminate(:contradiction, _cell, _digit), do: :contradiction

  defp eliminate({:ok, grid}, cell, digit) do
    candidates = grid[cell]

    if digit in candidates do
      grid = %{grid | cell => candidates -- [digit]}

      case grid[cell] do
        [] -> :contradiction
        [last] -> Enum.reduce(@peers[cell], {:ok, grid}, &eliminate(&2, &1, last))
        _ -> {:ok, grid}
      end
    else
      {:ok, grid}
    end
  end

  def show(:contradiction), do: "no solution"

  def show({:ok, grid}) do
    Enum.map_join(0..8, "\n", fn row ->
      Enum.map_join(0..8, fn column -> "#{hd(grid[{row, column}])}" end)
    end)
  end

  def valid?({:ok, grid}) do
    Enum.all?(@peers, fn {cell, peers} -> grid[cell] not in Enum.map(peers, &grid[&1]) end)
  end
end

easy = """
53..7....
6..195...
.98....6.
8...6...3
4..8.3..1
7...2...6
.6....28.
...419..5
....8..79
"""

hard = "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......"

for puzzle <- [easy, hard] do
  solution = Sudoku.solve(puzzle)
  IO.puts(Sudoku.show(solution))
  IO.inspect(Sudoku.valid?(solution))
end
# expect: 534678912
# expect: 672195348
# expect: 198342567
# expect: 859761423
# expect: 426853791
# expect: 713924856
# expect: 961537284
# expect: 287419635
# expect: 345286179
# expect: true
# expect: 417369825
# expect: 632158947
# expect: 958724316
# expect: 825437169
# expect: 791586432
# expect: 346912758
# expect: 289643571
# expect: 573291684
# expect: 164875293
# expect: true

IO.puts(Sudoku.show(Sudoku.solve("55" <> String.duplicate(".", 79)))) # expect: no solution
