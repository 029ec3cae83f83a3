# A macro uses itself, and others.
defmodule M do
  defmacro sum([]), do: 0
  defmacro sum([h | t]), do: quote(do: unquote(h) + M.sum(unquote(t)))

  defmacrop secret(x), do: quote(do: {:secret, unquote(x)})
  defmacro reveal(x), do: secret(x)
  def run, do: secret(1)
end

defmodule Run do
  require M

  def run do
    IO.inspect(M.sum([1, 2, 3])) # expect: 6
    IO.inspect(M.run()) # expect: {:secret, 1}
    IO.inspect(M.reveal(2))
  end
end

Run.run()
# expect: {:secret, 2}
