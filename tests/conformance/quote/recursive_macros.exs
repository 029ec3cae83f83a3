# A macro uses itself, and others.
defmodule M do
  defmacro sum([]), do: 0
  defmacro sum([h | t]), do: quote(do: unquote(h) + unquote(__MODULE__).sum(unquote(t)))

  defmacrop secret(x), do: quote(do: {:secret, unquote(x)})
  defmacro reveal(x), do: secret(x)
  def run, do: secret(1)
end

require M
IO.inspect(M.sum([1, 2, 3]))
IO.inspect(M.run())
IO.inspect(M.reveal(2))
