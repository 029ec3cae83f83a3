defmodule A do
  def f, do: IO.puts
end
