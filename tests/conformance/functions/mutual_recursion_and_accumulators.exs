defmodule Collatz do
  def steps(n, count \\ 0)
  def steps(1, count), do: count
  def steps(n, count) when rem(n, 2) == 0, do: n |> div(2) |> steps(count + 1)
  def steps(n, count), do: steps(3 * n + 1, count + 1)
end

defmodule Ackermann do
  def a(0, n), do: n + 1
  def a(m, 0), do: a(m - 1, 1)
  def a(m, n), do: a(m - 1, a(m, n - 1))
end

defmodule Hanoi do
  def moves(0, _, _, _), do: []

  def moves(n, from, to, via),
    do: moves(n - 1, from, via, to) ++ [{from, to}] ++ moves(n - 1, via, to, from)
end

IO.inspect(Enum.max_by(1..1000, &Collatz.steps/1)) # expect: 871
IO.inspect(Ackermann.a(2, 9)) # expect: 21
IO.inspect(Hanoi.moves(3, :a, :c, :b)) # expect: [a: :c, a: :b, c: :b, a: :c, b: :a, b: :c, a: :c]
