defmodule Embed do
  defmacro config do
    value = %{1 => {:a, [b: 2]}, "k" => ~c"cl", nil => 1.5}
    Macro.escape(value)
  end

  defmacro squares(n) do
    list = Enum.map(1..n, &(&1 * &1))
    quote(do: unquote(list))
  end
end

defmodule T do
  require Embed
  def config, do: Embed.config()
  def squares, do: Embed.squares(5)
end

IO.inspect(T.config()) # expect: %{1 => {:a, [b: 2]}, nil => 1.5, "k" => ~c"cl"}
IO.inspect(T.squares()) # expect: [1, 4, 9, 16, 25]
IO.inspect(Macro.escape({1, 2, 3})) # expect: {:{}, [], [1, 2, 3]}
IO.inspect(Macro.escape(%{a: {1, 2}})) # expect: {:%{}, [], [a: {1, 2}]}
