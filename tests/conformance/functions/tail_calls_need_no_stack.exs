defmodule Tail do
  def count(0, acc), do: acc
  def count(n, acc), do: count(n - 1, acc + 1)

  def even?(0), do: true
  def even?(n), do: odd?(n - 1)
  def odd?(0), do: false
  def odd?(n), do: even?(n - 1)

  def via_case(n) do
    case n do
      0 -> :done
      _ -> if rem(n, 2) == 0, do: via_case(n - 1), else: via_cond(n - 1)
    end
  end

  defp via_cond(n) do
    cond do
      n == 0 -> :done
      true -> via_case(n - 1)
    end
  end
end

IO.inspect(Tail.count(3_000_000, 0)) # expect: 3000000
IO.inspect(Tail.even?(1_000_001)) # expect: false
IO.inspect(Tail.via_case(1_000_001)) # expect: :done
