defmodule Other do
  @moduledoc false
  require Calc.Deep

  def init(x), do: {:ok, x}

  def two(x) do
    Calc.Deep.mac(x)
  end
end

defmodule Empty do
end

defmodule None do
  def a do
    b()
  end
  def b do
    IO.puts "a"
    IO.puts "b"
  end
end
