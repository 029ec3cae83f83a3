# Arithmetic from text: tokens by binary matching, a tree by precedence climbing, and its value.

defmodule Tokens do
  def read(text), do: read(text, [])

  defp read("", acc), do: {:ok, Enum.reverse(acc)}
  defp read(<<c, rest::binary>>, acc) when c in [?\s, ?\t, ?\n], do: read(rest, acc)
  defp read(<<c, _::binary>> = text, acc) when c in ?0..?9, do: number(text, acc)
  defp read(<<"**", rest::binary>>, acc), do: read(rest, [{:op, :pow} | acc])

  defp read(<<c, rest::binary>>, acc) when c in ~c"+-*/%()=,",
    do: read(rest, [{:op, List.to_atom([c])} | acc])

  defp read(<<c, _::binary>> = text, acc) when c in ?a..?z, do: name(text, acc)
  defp read(<<c::utf8, _::binary>>, _acc), do: {:error, "unexpected #{<<c::utf8>>}"}

  defp number(text, acc) do
    case Float.parse(text) do
      {value, rest} ->
        if value == trunc(value),
          do: read(rest, [{:number, trunc(value)} | acc]),
          else: read(rest, [{:number, value} | acc])
    end
  end

  defp name(text, acc, letters \\ [])

  defp name(<<c, rest::binary>>, acc, letters) when c in ?a..?z or c == ?_,
    do: name(rest, acc, [c | letters])

  defp name(rest, acc, letters),
    do: read(rest, [{:name, letters |> Enum.reverse() |> List.to_string()} | acc])
end

defmodule Parser do
  @precedence %{
    +: {1, :left},
    -: {1, :left},
    *: {2, :left},
    /: {2, :left},
    %: {2, :left},
    pow: {4, :right}
  }

  def parse([{:name, name}, {:op, :=} | rest]) do
    with {:ok, value} <- parse(rest), do: {:ok, {:assign, name, value}}
  end

  def parse(tokens) do
    {tree, rest} = expression(tokens, 0)
    if rest == [], do: {:ok, tree}, else: {:error, "left over: #{inspect(rest)}"}
  catch
    {:syntax, reason} -> {:error, reason}
  end

  defp expression(tokens, min) do
    {left, rest} = primary(tokens)
    climb(left, rest, min)
  end

  defp climb(left, [{:op, op} | rest] = tokens, min) do
    case @precedence do
      %{^op => {prec, assoc}} when prec >= min ->
        {right, rest} = expression(rest, if(assoc == :left, do: prec + 1, else: prec))
        climb({op, left, right}, rest, min)

      _ ->
        {left, tokens}
    end
  end

  defp climb(left, tokens, _min), do: {left, tokens}

  defp primary([{:number, n} | rest]), do: {n, rest}
  defp primary([{:name, f}, {:op, :"("} | rest]), do: arguments(rest, f, [])
  defp primary([{:name, n} | rest]), do: {{:var, n}, rest}

  defp primary([{:op, :-} | rest]) do
    {operand, rest} = expression(rest, 3)
    {{:neg, operand}, rest}
  end

  defp primary([{:op, :"("} | rest]) do
    case expression(rest, 0) do
      {inner, [{:op, :")"} | rest]} -> {inner, rest}
      _ -> throw({:syntax, "missing )"})
    end
  end

  defp primary([token | _]), do: throw({:syntax, "unexpected #{inspect(token)}"})
  defp primary([]), do: throw({:syntax, "unexpected end"})

  defp arguments(tokens, f, args) do
    case expression(tokens, 0) do
      {arg, [{:op, :","} | rest]} -> arguments(rest, f, [arg | args])
      {arg, [{:op, :")"} | rest]} -> {{:call, f, Enum.reverse([arg | args])}, rest}
      _ -> throw({:syntax, "missing ) after arguments"})
    end
  end
end

defmodule Calculator do
  def run(text, env) do
    with {:ok, tokens} <- Tokens.read(text),
         {:ok, tree} <- Parser.parse(tokens) do
      evaluate(tree, env)
    end
  rescue
    ArithmeticError -> {:error, "bad arithmetic"}
    e in KeyError -> {:error, "unknown variable #{e.key}"}
  end

  defp evaluate({:assign, name, tree}, env) do
    value = value(tree, env)
    {:ok, value, Map.put(env, name, value)}
  end

  defp evaluate(tree, env), do: {:ok, value(tree, env), env}

  defp value(n, _env) when is_number(n), do: n
  defp value({:var, name}, env), do: Map.fetch!(env, name)
  defp value({:neg, x}, env), do: -value(x, env)
  defp value({:call, "max", args}, env), do: args |> Enum.map(&value(&1, env)) |> Enum.max()
  defp value({:call, "sqrt", [x]}, env), do: :math.sqrt(value(x, env))
  defp value({:+, a, b}, env), do: value(a, env) + value(b, env)
  defp value({:-, a, b}, env), do: value(a, env) - value(b, env)
  defp value({:*, a, b}, env), do: value(a, env) * value(b, env)
  defp value({:/, a, b}, env), do: value(a, env) / value(b, env)
  defp value({:%, a, b}, env), do: rem(value(a, env), value(b, env))
  defp value({:pow, a, b}, env), do: value(a, env) ** value(b, env)
end

lines = [
  "1 + 2 * 3",
  "(1 + 2) * 3",
  "2 ** 3 ** 2",
  "10 - 4 - 3",
  "-2 ** 2",
  "x = 7 % 4 + 0.5",
  "x * 2",
  "max(x, 2, sqrt(16)) / 2",
  "1 / 0",
  "y + 1",
  "(1 + 2",
  "1 + ?",
  "1 2"
]

Enum.reduce(lines, %{}, fn line, env ->
  case Calculator.run(line, env) do
    {:ok, value, env} ->
      IO.puts("#{line} => #{value}")
      env

    {:error, reason} ->
      IO.puts("#{line} => error: #{reason}")
      env
  end
end)
# expect: 1 + 2 * 3 => 7
# expect: (1 + 2) * 3 => 9
# expect: 2 ** 3 ** 2 => 512
# expect: 10 - 4 - 3 => 3
# expect: -2 ** 2 => -4
# expect: x = 7 % 4 + 0.5 => 3.5
# expect: x * 2 => 7.0
# expect: max(x, 2, sqrt(16)) / 2 => 2.0
# expect: 1 / 0 => error: bad arithmetic
# expect: y + 1 => error: unknown variable y
# expect: (1 + 2 => error: missing )
# expect: 1 + ? => error: unexpected ?
# expect: 1 2 => error: left over: [number: 2]
