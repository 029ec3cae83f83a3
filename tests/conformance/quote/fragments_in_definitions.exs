# Definitions are made of fragments: names, arguments, bodies, guards.
defmodule M do
  for {name, args, body} <- [{:add, [:x, :y], :+}, {:sub, [:x, :y], :-}] do
    vars = Enum.map(args, &Macro.var(&1, nil))
    def unquote(name)(unquote_splicing(vars)), do: unquote(body)(unquote_splicing(vars))
  end

  for n <- 1..3 do
    def number(unquote(n)), do: unquote("n#{n}")
    defp unquote(:"private_#{n}")(), do: unquote(n * 2)
    defmacro unquote(:"mac#{n}")(), do: unquote(n)
  end

  def sum, do: private_1() + private_2() + private_3()

  guard = quote(do: x > 10)
  def big(x) when unquote(guard), do: true
  def big(_), do: false

  @value 5
  def value, do: unquote(@value)
  def default(a \\ unquote(@value)), do: a
end

require M
IO.inspect({M.add(1, 2), M.sub(5, 3), M.number(2), M.sum(), M.big(11), M.big(3), M.value(), M.default(), M.mac2()})
