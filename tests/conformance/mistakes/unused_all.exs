defmodule A do
  alias Foo.Bar
  import Enum
  require Logger
  def f(x, _y) do
    z = 1
    _w = 2
    :ok
  end
  defp g(_), do: 1
end
