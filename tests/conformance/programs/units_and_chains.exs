# Functions made from data with unquote fragments, sigils, guards, pipes, a `with`-like macro.
defmodule Units do
  @table [
    {:meter, :m, 1.0, ~w(metre meters)},
    {:kilometer, :km, 1000.0, ~w(kilometre)},
    {:mile, :mi, 1609.344, []}
  ]

  defguard is_unit(unit) when unit in unquote(Enum.map(@table, &elem(&1, 1)))
  defguardp positive(x) when is_number(x) and x >= 0

  for {name, short, factor, aliases} <- @table do
    @doc "One #{name} is #{factor} meters."
    @spec unquote(name)(number) :: {float, unquote(short)}
    def unquote(name)(x) when positive(x), do: {x * 1.0, unquote(short)}

    def to_meters({x, unquote(short)}), do: x * unquote(factor)

    for other <- aliases do
      @deprecated "Use #{name}/1"
      def unquote(String.to_atom(other))(x), do: unquote(name)(x)
    end

    defmacro unquote(:"#{short}_macro")(x) do
      short = unquote(short)
      quote(do: {unquote(x), unquote(short)})
    end
  end

  def convert(from, to) when is_unit(to), do: {to_meters(from) / factor(to), to}

  for {_, short, factor, _} <- @table, do: defp(factor(unquote(short)), do: unquote(factor))

  def sigil_u(text, modifiers) do
    [number, unit] = String.split(text)
    value = {String.to_integer(number) * 1.0, String.to_existing_atom(unit)}
    if modifiers == ~c"m", do: {to_meters(value), :m}, else: value
  end

  defmacro sigil_V({:<<>>, meta, [text]}, modifiers) when is_binary(text) do
    parts = text |> String.split(",") |> Enum.map(&String.trim/1)
    IO.inspect({meta[:indentation], modifiers}, label: "sigil_V") # expect: sigil_V: {nil, ~c"x"}
    quote(do: {unquote_splicing(parts)})
  end
end

defmodule Monad do
  defmacro chain(do: block) do
    statements =
      case block do
        {:__block__, _, list} -> list
        one -> [one]
      end

    statements |> Enum.reverse() |> build()
  end

  defp build([last | rest]) do
    Enum.reduce(rest, last, fn
      {:<-, _, [{:when, _, [pattern, guard]}, expr]}, acc ->
        quote do
          case unquote(expr) do
            {:ok, unquote(pattern)} when unquote(guard) -> unquote(acc)
            {:ok, other} -> {:error, {:guard, unquote(Macro.to_string(guard)), other}}
            other -> other
          end
        end

      {:<-, _, [pattern, expr]}, acc ->
        quote do
          with {:ok, unquote(pattern)} <- unquote(expr), do: unquote(acc)
        end

      {:let, _, [{:=, _, [_, _]} = match]}, acc ->
        quote do
          unquote(match)
          unquote(acc)
        end

      other, acc ->
        {:__block__, [], [other, acc]}
    end)
  end

  defmacro left ~>> right do
    quote do
      case unquote(left) do
        {:ok, value} -> unquote(Macro.pipe(quote(do: value), right, 0))
        error -> error
      end
    end
  end

  defmacro left <~> {name, meta, args} when is_list(args) do
    {name, meta, args ++ [left]}
  end

  defmacro tapped(value, fun) do
    quote bind_quoted: [value: value, fun: fun], do: (fun.(value); value)
  end
end

defmodule Main do
  import Units
  import Monad


  def parse(text) do
    case Integer.parse(text) do
      {n, ""} -> {:ok, n}
      _ -> {:error, text}
    end
  end

  def add(a, b) do
    chain do
      x <- parse(a)
      y when y > 0 <- parse(b)
      let z = x + y
      IO.puts("z is #{z}")
      {:ok, z * 2}
    end
  end

  def double(n), do: {:ok, n * 2}
  def plus(n, m), do: {:ok, n + m}

  def run do
    IO.inspect(convert(mile(2), :km)) # expect: {3.218688, :km}
    IO.inspect({~u(3 km), ~u(3 km)m, ~V[a, b,c]x}) # expect: {{3.0, :km}, {3000.0, :m}, {"a", "b", "c"}}
    IO.inspect({km_macro(3), meter(1)}) # expect: {{3, :km}, {1.0, :m}}
    IO.inspect([add("1", "2"), add("x", "2"), add("1", "-2")])
    IO.inspect("20" |> parse() ~>> double() ~>> plus(2))
    IO.inspect("zz" |> parse() ~>> double() ~>> plus(2))
    IO.inspect(3 <~> Enum.take([4, 5, 6]) == 3)
    4 |> tapped(&IO.inspect/1) |> then(&(&1 + 1)) |> IO.inspect(label: "piped")
    unit? = fn u when is_unit(u) -> true; _ -> false end
    IO.inspect({unit?.(:mi), unit?.(:xx), is_unit(hd([:m]))})
  end
end

try do
  Main.run()
rescue
  e -> IO.puts(Exception.message(e))
end
# expect: z is 3
# expect: [ok: 6, error: "x", error: {:guard, "y > 0", -2}]
# expect: {:ok, 42}
# expect: {:error, "zz"}
# expect: false
# expect: 4
# expect: piped: 5
# expect: {true, false, true}

IO.inspect(Units.__info__(:macros)) # expect: [is_unit: 1, km_macro: 1, m_macro: 1, mi_macro: 1, sigil_V: 2]
IO.inspect(Units.__info__(:deprecated))
# expect: [
# expect:   {{:kilometre, 1}, "Use kilometer/1"},
# expect:   {{:meters, 1}, "Use meter/1"},
# expect:   {{:metre, 1}, "Use meter/1"}
# expect: ]
