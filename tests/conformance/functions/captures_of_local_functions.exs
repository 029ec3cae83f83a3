defmodule Loc do
  def run(list), do: Enum.map(list, &double/1)
  def partial(n), do: &add(n, &1)
  defp double(x), do: x * 2
  defp add(a, b), do: a + b
end

IO.inspect(Loc.run([1, 2])) # expect: [2, 4]
IO.inspect(Loc.partial(10).(5)) # expect: 15
