defmodule Swap do
  defmacro swap(a, b) do
    quote do
      tmp = unquote(a)
      unquote(a) = unquote(b)
      unquote(b) = tmp
    end
  end
end

defmodule Run do
  require Swap

  def run do
    tmp = 1
    other = 2
    Swap.swap(tmp, other)
    IO.inspect({tmp, other})
  end
end

Run.run() # expect: {2, 1}
