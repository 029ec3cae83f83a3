# The variables of a place, by context.
defmodule M do
  defmacro vars do
    quote do
      hidden = 1
      _ = hidden
      {binding(), binding(unquote(__MODULE__)), binding(nil)}
    end
  end

  def f(a, _b), do: binding()
end

require M
x = 1
y = 2
IO.inspect(binding())
IO.inspect(M.f(1, 2))
{own, same, callers} = M.vars()
IO.inspect({own, same, Keyword.take(callers, [:x, :y])})
