defmodule A do
  def f(x), do: to_char_list(x)
end
