defmodule Record.Header.Expression do
  @moduledoc false
  # Parses the definition of a record: its name, and its fields with the code of their defaults.
  #
  # Defaults may be literals, operators, calls, `fun m:f/a`, and records. A default becomes quoted code, but a record in it
  # stays `{:record, name, fields}` for whoever knows all records. What else there is throws `:malformed`.

  # Operators from loose to tight, and how those of one strength group.
  @operators [
    right: ~w(orelse),
    right: ~w(andalso),
    left: ~w(== /= =< < >= > =:= =/=),
    right: ~w(++ --),
    left: ~w(+ - bor bxor bsl bsr or xor),
    left: ~w(* / div rem band and)
  ]
  @table for {{side, names}, strength} <- Enum.with_index(@operators),
             name <- names,
             into: %{},
             do: {name, {strength, side}}
  @prefixes ~w(+ - not bnot)
  @opening ~w|( [ { <<|
  @closing ~w|) ] } >>|
  @reserved ~w(after begin case catch cond end fun if let maybe of receive try when)a

  @doc """
  Parses `(name, {fields})`, or the same without the outer parentheses.
  """
  @spec definition([{atom, term}]) :: {atom, keyword(Macro.t())}
  def definition([{:sym, "("} | tokens]) do
    case definition(tokens, []) do
      {record, [{:sym, ")"}]} -> record
      _ -> throw(:malformed)
    end
  end

  def definition(tokens) do
    case definition(tokens, []) do
      {record, []} -> record
      _ -> throw(:malformed)
    end
  end

  defp definition([{:atom, name}, {:sym, ","}, {:sym, "{"} | tokens], []) do
    {fields, rest} = list(tokens, "}", &field/1)
    {{name, fields}, rest}
  end

  defp definition(_tokens, []), do: throw(:malformed)

  defp field([{:atom, name}, {:sym, "="} | tokens]) do
    {default, rest} = expression(tokens, 0)
    {{name, default}, type(rest)}
  end

  defp field([{:atom, name} | tokens]), do: {{name, :undefined}, type(tokens)}
  defp field(_tokens), do: throw(:malformed)

  # A type is passed over, up to what ends the field.
  defp type([{:sym, "::"}, {:sym, sign} | _]) when sign in [",", "}"], do: throw(:malformed)
  defp type([{:sym, "::"} | tokens]), do: skip(tokens, 0)
  defp type(tokens), do: tokens

  defp skip([{:sym, sign} | _] = tokens, 0) when sign in [",", "}"], do: tokens
  defp skip([{:sym, sign} | rest], depth) when sign in @opening, do: skip(rest, depth + 1)
  defp skip([{:sym, sign} | rest], depth) when sign in @closing, do: skip(rest, depth - 1)
  defp skip([_ | rest], depth), do: skip(rest, depth)
  defp skip([], _depth), do: throw(:malformed)

  # Items with commas between them, up to `closing`.
  defp list([{:sym, closing} | rest], closing, _item), do: {[], rest}
  defp list(tokens, closing, item), do: items(tokens, closing, item, [])

  defp items(tokens, closing, item, items) do
    case item.(tokens) do
      {value, [{:sym, ","} | rest]} -> items(rest, closing, item, [value | items])
      {value, [{:sym, ^closing} | rest]} -> {Enum.reverse([value | items]), rest}
      _ -> throw(:malformed)
    end
  end

  defp expression(tokens), do: expression(tokens, 0)

  # An expression whose operators are at least so strong.
  defp expression(tokens, strength) do
    {left, rest} = prefixed(tokens)
    operators(left, rest, strength)
  end

  defp operators(left, [{_, sign} | tokens] = rest, least) do
    case @table[to_string(sign)] do
      {strength, side} when strength >= least ->
        {right, rest} = expression(tokens, if(side == :left, do: strength + 1, else: strength))
        operators(operator(sign, left, right), rest, least)

      _ ->
        {left, rest}
    end
  end

  defp operators(left, [], _least), do: {left, []}

  defp operator(:orelse, left, right), do: quote(do: unquote(left) or unquote(right))
  defp operator(:andalso, left, right), do: quote(do: unquote(left) and unquote(right))
  defp operator(sign, left, right), do: call(:erlang, to_atom(sign), [left, right])

  defp prefixed([{kind, sign} | tokens] = all) when kind in [:sym, :atom] do
    if to_string(sign) in @prefixes do
      {value, rest} = prefixed(tokens)
      {call(:erlang, to_atom(sign), [value]), rest}
    else
      all |> primary() |> called()
    end
  end

  defp prefixed(tokens), do: tokens |> primary() |> called()

  # A call follows what it calls.
  defp called({module, [{:sym, ":"}, {:atom, name}, {:sym, "("} | tokens]}) do
    {args, rest} = list(tokens, ")", &expression/1)
    {call(module, name, args), rest}
  end

  defp called({name, [{:sym, "("} | tokens]}) when is_atom(name) do
    {args, rest} = list(tokens, ")", &expression/1)
    {call(:erlang, name, args), rest}
  end

  defp called(parsed), do: parsed

  defp primary([{:atom, :fun}, {:atom, module}, {:sym, ":"}, {:atom, name} | rest]) do
    case rest do
      [{:sym, "/"}, {:integer, arity} | rest] ->
        {call(Function, :capture, [module, name, arity]), rest}

      _ ->
        throw(:malformed)
    end
  end

  defp primary([{:atom, word} | _]) when word in @reserved, do: throw(:malformed)
  defp primary([{kind, value} | rest]) when kind in [:integer, :float, :atom], do: {value, rest}
  defp primary([{:term, value} | rest]), do: {Macro.escape(value), rest}

  defp primary([{:var, name} | rest]),
    do: {call(:erlang, :error, [Macro.escape({:unbound_var, name})]), rest}

  defp primary([{:string, first}, {:string, second} | rest]),
    do: primary([{:string, first ++ second} | rest])

  defp primary([{:string, text} | rest]), do: {text, rest}

  defp primary([{:sym, "("} | tokens]) do
    case expression(tokens) do
      {value, [{:sym, ")"} | rest]} -> {value, rest}
      _ -> throw(:malformed)
    end
  end

  defp primary([{:sym, "{"} | tokens]) do
    {items, rest} = list(tokens, "}", &expression/1)
    {{:{}, [], items}, rest}
  end

  defp primary([{:sym, "["}, {:sym, "]"} | rest]), do: {[], rest}
  defp primary([{:sym, "["} | tokens]), do: elements(tokens, [])

  defp primary([{:sym, "<<"} | tokens]) do
    {segments, rest} = list(tokens, ">>", &segment/1)
    {{:<<>>, [], segments}, rest}
  end

  defp primary([{:sym, "#"}, {:sym, "{"} | tokens]) do
    {pairs, rest} = list(tokens, "}", &pair/1)
    {{:%{}, [], pairs}, rest}
  end

  defp primary([{:sym, "#"}, {:atom, name}, {:sym, "{"} | tokens]) do
    {fields, rest} = list(tokens, "}", &given/1)
    {{:record, name, fields}, rest}
  end

  defp primary(_tokens), do: throw(:malformed)

  defp elements(tokens, elements) do
    case expression(tokens) do
      {element, [{:sym, ","} | rest]} ->
        elements(rest, [element | elements])

      {element, [{:sym, "]"} | rest]} ->
        {Enum.reverse([element | elements]), rest}

      {element, [{:sym, "|"} | rest]} ->
        case expression(rest) do
          {tail, [{:sym, "]"} | rest]} ->
            {Enum.reverse(elements, [{:|, [], [element, tail]}]), rest}

          _ ->
            throw(:malformed)
        end

      _ ->
        throw(:malformed)
    end
  end

  defp pair(tokens) do
    {key, rest} = expression(tokens)

    case rest do
      [{:sym, "=>"} | rest] ->
        {value, rest} = expression(rest)
        {{key, value}, rest}

      _ ->
        throw(:malformed)
    end
  end

  # A field of a record in a default; `_` stands for all that are not given.
  defp given([{kind, name}, {:sym, "="} | tokens]) when kind == :atom or name == :_ do
    {value, rest} = expression(tokens)
    {{name, value}, rest}
  end

  defp given(_tokens), do: throw(:malformed)

  # `value:size/type-type`.
  defp segment([{:string, text} | rest]) do
    {type, rest} = types(rest)

    case type do
      nil -> {for(char <- text, into: "", do: <<char>>), rest}
      type -> {{:"::", [], [List.to_string(text), type]}, rest}
    end
  end

  defp segment(tokens) do
    {value, rest} = segment_value(tokens)
    {size, rest} = size(rest)
    {type, rest} = types(rest)

    case Enum.reject([size, type], &is_nil/1) do
      [] -> {value, rest}
      [only] -> {{:"::", [], [value, only]}, rest}
      [size, type] -> {{:"::", [], [value, {:-, [], [size, type]}]}, rest}
    end
  end

  # What stands before `:` in a segment is no module.
  defp segment_value([{:sym, "-"} | tokens]) do
    {value, rest} = primary(tokens)
    {call(:erlang, :-, [value]), rest}
  end

  defp segment_value(tokens), do: primary(tokens)

  defp size([{:sym, ":"} | tokens]) do
    {size, rest} = primary(tokens)
    {{:size, [], [size]}, rest}
  end

  defp size(tokens), do: {nil, tokens}

  defp types([{:sym, "/"}, {:atom, type} | rest]), do: types({type, [], nil}, rest)
  defp types(tokens), do: {nil, tokens}

  defp types(type, [{:sym, "-"}, {:atom, :unit}, {:sym, ":"}, {:integer, unit} | rest]),
    do: types({:-, [], [type, {:unit, [], [unit]}]}, rest)

  defp types(type, [{:sym, "-"}, {:atom, next} | rest]),
    do: types({:-, [], [type, {next, [], nil}]}, rest)

  defp types(type, tokens), do: {type, tokens}

  defp call(module, name, args), do: {{:., [], [module, name]}, [], args}

  defp to_atom(sign) when is_atom(sign), do: sign
  defp to_atom(sign), do: String.to_atom(sign)
end
