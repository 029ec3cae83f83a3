# Variables of two expansions of one macro are different ones, also in nested expansions and in patterns.
defmodule M do
  defmacro swap(a, b) do
    quote do
      tmp = unquote(a)
      {unquote(b), tmp}
    end
  end

  defmacro twice(x) do
    quote do
      tmp = unquote(x)
      {tmp, M.swap(tmp, :inner)}
    end
  end

  defmacro sum(0), do: 0

  defmacro sum(n) do
    quote do
      part = unquote(n)
      rest = M.sum(unquote(n - 1))
      part + rest
    end
  end

  defmacro match(value) do
    quote do
      case unquote(value) do
        {x, x} -> {:same, x}
        {x, y} -> {:different, x, y}
      end
    end
  end
end

defmodule Run do
  require M

  def run do
    tmp = :mine
    IO.inspect({M.swap(1, 2), tmp}) # expect: {{2, 1}, :mine}
    IO.inspect({M.swap(tmp, M.swap(3, tmp)), tmp}) # expect: {{{:mine, 3}, :mine}, :mine}
    IO.inspect(M.twice(tmp)) # expect: {:mine, {:inner, :mine}}
    IO.inspect(M.sum(4)) # expect: 10
    x = 10
    IO.inspect({M.match({1, 1}), M.match({1, x}), x})
  end
end

Run.run()
# expect: {{:same, 1}, {:different, 1, 10}, 10}
