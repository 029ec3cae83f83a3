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

defmodule Run do
  require M

  def run do
    x = 1
    y = 2
    IO.inspect(binding()) # expect: [x: 1, y: 2]
    IO.inspect(M.f(1, 2)) # expect: [_b: 2, a: 1]
    {own, same, callers} = M.vars()
    IO.inspect({own, same, Keyword.take(callers, [:x, :y])})
  end
end

Run.run()
# expect: {[x: 1, y: 2], [], [x: 1, y: 2]}
