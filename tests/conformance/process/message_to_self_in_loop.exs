defmodule Loop do
  def run(0, acc), do: acc

  def run(n, acc) do
    send(self(), {:step, n})

    receive do
      {:step, ^n} -> run(n - 1, acc + n)
    end
  end
end

IO.inspect(Loop.run(10_000, 0)) # expect: 50005000
