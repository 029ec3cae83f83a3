defmodule A do
  def f, do: quote(bind_quoted: 1, do: x)
end

# expect exit: 1
