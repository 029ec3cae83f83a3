# Big numbers four ways: plain recursion, tail recursion, in parallel by halves, with memory.

defmodule Fact do
  def plain(0), do: 1
  def plain(n), do: n * plain(n - 1)

  def tail(n, acc \\ 1)
  def tail(0, acc), do: acc
  def tail(n, acc), do: tail(n - 1, n * acc)

  def halves(n), do: product(1, n)

  defp product(a, b) when a > b, do: 1
  defp product(a, b) when b - a < 8, do: Enum.reduce(a..b, 1, &*/2)

  defp product(a, b) do
    middle = div(a + b, 2)
    product(a, middle) * product(middle + 1, b)
  end

  def parallel(n, parts) do
    size = div(n + parts - 1, parts)
    parent = self()

    for i <- 0..(parts - 1) do
      pid =
        spawn_link(fn ->
          send(parent, {self(), product(i * size + 1, min((i + 1) * size, n))})
        end)

      pid
    end
    |> Enum.reduce(1, fn pid, acc ->
      receive do
        {^pid, value} -> acc * value
      end
    end)
  end
end

defmodule Fib do
  def naive(n) when n < 2, do: n
  def naive(n), do: naive(n - 1) + naive(n - 2)

  def loop(n), do: loop(n, 0, 1)
  defp loop(0, a, _), do: a
  defp loop(n, a, b), do: loop(n - 1, b, a + b)

  def doubling(n), do: n |> pair() |> elem(0)

  defp pair(0), do: {0, 1}

  defp pair(n) do
    {a, b} = pair(div(n, 2))
    c = a * (2 * b - a)
    d = a * a + b * b
    if rem(n, 2) == 0, do: {c, d}, else: {d, c + d}
  end

  def memo(n), do: n |> memo(%{0 => 0, 1 => 1}) |> elem(0)

  defp memo(n, known) when is_map_key(known, n), do: {known[n], known}

  defp memo(n, known) do
    {a, known} = memo(n - 1, known)
    {b, known} = memo(n - 2, known)
    {a + b, Map.put(known, n, a + b)}
  end

  def in_dictionary(n) when n < 2, do: n

  def in_dictionary(n) do
    case Process.get({:fib, n}) do
      nil ->
        value = in_dictionary(n - 1) + in_dictionary(n - 2)
        Process.put({:fib, n}, value)
        value

      value ->
        value
    end
  end
end

IO.puts(Fact.plain(50)) # expect: 30414093201713378043612608166064768844377641568960512000000000000
all = [Fact.plain(500), Fact.tail(500), Fact.halves(500), Fact.parallel(500, 7)]
IO.inspect(length(Enum.uniq(all))) # expect: 1
IO.inspect(Fact.halves(500) |> Integer.digits() |> Enum.sum()) # expect: 4599
IO.inspect(Fact.halves(2000) |> Integer.to_string() |> String.length()) # expect: 5736
IO.inspect(div(Fact.tail(100), Fact.tail(97))) # expect: 970200

IO.inspect(for n <- 0..15, do: Fib.naive(n))
# expect: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610]

IO.inspect(
  Enum.all?(0..200, fn n ->
    Fib.loop(n) == Fib.doubling(n) and Fib.memo(n) == Fib.in_dictionary(n)
  end)
)
# expect: true

IO.puts(Fib.doubling(300)) # expect: 222232244629420445529739893461909967206666939096499764990979600
IO.inspect(Fib.doubling(10_000) == Fib.loop(10_000)) # expect: true
IO.inspect(rem(Fib.doubling(100_000), 1_000_000_007)) # expect: 911435502
IO.inspect(Fib.naive(20)) # expect: 6765
