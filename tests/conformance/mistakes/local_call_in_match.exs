defmodule A do
  def f(x) do
    %{g() => y} = x
    y
  end
  def h(<<x::size(g())>>), do: x
  def i(g()), do: 1
  defp g, do: 1
end

# expect exit: 1
