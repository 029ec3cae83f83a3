defprotocol A do
  defp f(x), do: x
  def g(x)
end
