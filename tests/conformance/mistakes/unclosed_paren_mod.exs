defmodule A do
  def f(x) do
    IO.puts(x
  end
end

# expect exit: 1
