defmodule P do
  defmacro ok(x), do: quote(do: {:ok, unquote(x)})
  defmacro is_small(x), do: quote(do: is_integer(unquote(x)) and unquote(x) < 10)
end

defmodule T do
  import P

  def f(ok(v)) when is_small(v), do: {:small, v}
  def f(ok(v)), do: v
  def f(_), do: :error

  def g(x) do
    case x do
      ok([h | _]) -> h
      _ -> nil
    end
  end
end

IO.inspect([T.f({:ok, 1}), T.f({:ok, 11}), T.f(:x), T.g({:ok, [:head]})])
# expect: [{:small, 1}, 11, :error, :head]
