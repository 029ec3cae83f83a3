# Macros expand in guards and patterns.
defmodule M do
  defmacro is_even(n), do: quote(do: rem(unquote(n), 2) == 0)
  defmacro pair(a, b), do: quote(do: {:pair, unquote(a), unquote(b)})

  defmacro context do
    case __CALLER__ do
      %{context: :match} -> quote(do: _)
      %{context: :guard} -> true
      %{context: nil} -> :normal
    end
  end
end

defmodule N do
  require M
  def f(M.pair(x, y)) when M.is_even(x) and M.context(), do: {:even, x, y}
  def f(M.pair(_, M.context())), do: M.context()
end

IO.inspect({N.f({:pair, 2, 3}), N.f({:pair, 1, 1})}) # expect: {{:even, 2, 3}, :normal}
