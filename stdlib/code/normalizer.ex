defmodule Code.Normalizer do
  @moduledoc false

  # Gives quoted expressions the shape that `Code.Formatter` reads.
  #
  # Forms of `quote`, of macros and of plain parsing lack what the parser notes for the formatter: literals stand bare,
  # keys look like other pairs, and nothing tells a block from a keyword list. What is noted already stays.

  alias Code.Formatter

  @doc """
  Gives a form the shape; option `:locals_without_parens` is that of the formatter.
  """
  def normalize(form, opts \\ []) do
    bare_calls = Keyword.get(opts, :locals_without_parens, []) ++ Formatter.bare_calls()
    shape(form, %{line: nil, bare_calls: bare_calls})
  end

  # Literals that the parser wrapped, and blocks of one bare literal.
  defp shape({:__block__, meta, [literal]}, ctx)
       when is_atom(literal) or is_number(literal) or is_binary(literal) or is_list(literal) or
              (is_tuple(literal) and tuple_size(literal) == 2) do
    literal(literal, meta, ctx)
  end

  defp shape({:__block__, meta, forms}, ctx) when is_list(forms) do
    {:__block__, meta, Enum.map(forms, &shape(&1, ctx))}
  end

  defp shape({name, meta, context} = variable, _ctx)
       when is_atom(name) and is_list(meta) and is_atom(context),
       do: variable

  defp shape({:__aliases__, meta, [head | tail]}, ctx) do
    {:__aliases__, meta, [if(is_atom(head), do: head, else: shape(head, ctx)) | tail]}
  end

  defp shape({:->, meta, [args, body]}, ctx) when is_list(args) do
    ctx = inside(meta, ctx)
    {:->, meta, [Enum.map(args, &shape(&1, ctx)), shape(body, ctx)]}
  end

  defp shape({:&, meta, [index]}, _ctx) when is_integer(index), do: {:&, meta, [index]}

  defp shape({:%{}, meta, args}, ctx) when is_list(args),
    do: {:%{}, meta, fields(args, inside(meta, ctx))}

  defp shape({:%, meta, [name, map]}, ctx), do: {:%, meta, [shape(name, ctx), shape(map, ctx)]}

  defp shape({:{}, meta, args}, ctx) when is_list(args) do
    ctx = inside(meta, ctx)
    # Pairs alone in a tuple keep their brackets.
    args =
      if match?([_], args),
        do: Enum.map(args, &shape(&1, ctx)),
        else: args |> arguments(ctx) |> Formatter.Calls.spread()

    {:{}, Keyword.merge(at(ctx), meta), args}
  end

  defp shape({:<<>>, meta, parts}, ctx) when is_list(parts) do
    ctx = inside(meta, ctx)

    cond do
      meta[:delimiter] != nil ->
        {:<<>>, meta, text(parts, ctx)}

      parts != [] and Enum.all?(parts, &text?/1) ->
        {:<<>>, [delimiter: "\""] ++ meta, text(parts, ctx)}

      true ->
        {:<<>>, meta, Enum.map(parts, &shape(&1, ctx))}
    end
  end

  defp shape({{:., dot, [List, :to_charlist]}, meta, [parts]} = form, ctx) when is_list(parts) do
    cond do
      not Enum.all?(parts, &text?/1) ->
        call(form, ctx)

      meta[:delimiter] != nil ->
        {{:., dot, [List, :to_charlist]}, meta, [text(parts, ctx)]}

      true ->
        {:sigil_c, [delimiter: quotes(parts)] ++ at(ctx),
         [{:<<>>, [], parts |> text(ctx) |> Enum.map(&charlist_part/1)}, []]}
    end
  end

  defp shape(
         {{:., _, [:erlang, :binary_to_atom]} = dot, meta, [{:<<>>, about, parts}, :utf8]} = form,
         ctx
       )
       when is_list(parts) do
    if Enum.all?(parts, &text?/1),
      do: {dot, meta, [{:<<>>, about, text(parts, ctx)}, :utf8]},
      else: call(form, ctx)
  end

  defp shape({name, meta, [{:<<>>, about, parts}, modifiers]} = form, ctx)
       when is_atom(name) and is_list(parts) and is_list(modifiers) do
    if match?("sigil_" <> _, Atom.to_string(name)) and Enum.all?(parts, &text?/1),
      do:
        {name, Keyword.put_new(meta, :delimiter, "\""),
         [{:<<>>, about, text(parts, ctx)}, modifiers]},
      else: call(form, ctx)
  end

  defp shape({_, meta, args} = form, ctx) when is_list(meta) and is_list(args),
    do: call(form, ctx)

  defp shape([{:->, _, [_, _]} | _] = clauses, ctx),
    do: {:__block__, at(ctx), [clauses(clauses, ctx)]}

  defp shape(%{} = map, ctx) when not is_struct(map), do: shape({:%{}, [], Map.to_list(map)}, ctx)

  defp shape(term, ctx) when is_atom(term) or is_number(term) or is_binary(term) or is_list(term),
    do: literal(term, at(ctx), ctx)

  defp shape({left, right}, ctx), do: literal({left, right}, at(ctx), ctx)
  defp shape(term, _ctx), do: term

  # Calls and operators.

  # The value of an attribute is no block.
  defp call({:@, meta, [{name, about, [[{_, _} | _] = pairs]}]}, ctx)
       when is_atom(name) and is_list(about) do
    block =
      if about[:do] == nil,
        do: {name, about, arguments([pairs], ctx)},
        else: call({name, about, [pairs]}, ctx)

    {:@, meta, [block]}
  end

  defp call({name, meta, args}, ctx) do
    ctx = inside(meta, ctx)
    callee = if is_atom(name), do: name, else: callee(name, ctx)
    {front, last} = Formatter.Calls.split_last(args)

    cond do
      name != :when and operator?(name, length(args)) ->
        {callee, meta, Enum.map(args, &shape(&1, ctx))}

      args != [] and block?(last, meta) ->
        front = Enum.map(front, &shape(&1, ctx))
        {callee, block_meta(name, meta, front, ctx), front ++ [sections(last, ctx)]}

      true ->
        {callee, meta, arguments(args, ctx)}
    end
  end

  defp operator?(name, arity) when is_atom(name) and arity in 1..2,
    do: Macro.operator?(name, arity) and name != :.

  defp operator?(_name, _arity), do: false

  defp callee({:., _, [Access, :get]} = brackets, _ctx), do: brackets

  defp callee({:., meta, [target, name]}, ctx) when is_atom(name),
    do: {:., meta, [shape(target, ctx), name]}

  defp callee({:., meta, args}, ctx) when is_list(args),
    do: {:., meta, Enum.map(args, &shape(&1, ctx))}

  defp callee(form, ctx), do: shape(form, ctx)

  # Keys that the parser wrapped are a block only if it says so.
  defp block?([{:do, _} | _] = pairs, _meta),
    do: Enum.all?(pairs, &match?({key, _} when is_atom(key), &1))

  defp block?([{{:__block__, _, [:do]}, _} | _], meta), do: meta[:do] != nil
  defp block?(_last, _meta), do: false

  defp block_meta(name, meta, front, ctx) do
    line = [line: Formatter.line(meta)]

    bare? =
      meta[:do] != nil or not is_atom(name) or
        Formatter.Calls.bare?(name, length(front) + 1, ctx.bare_calls)

    meta = meta |> Keyword.put_new(:do, line) |> Keyword.put_new(:end, line)
    if front == [] or bare?, do: meta, else: Keyword.put_new(meta, :closing, line)
  end

  defp sections(pairs, ctx) do
    for {key, body} <- pairs do
      key = if is_atom(key), do: {:__block__, at(ctx), [key]}, else: key
      {key, body(body, ctx)}
    end
  end

  defp body([{:->, _, [_, _]} | _] = clauses, ctx), do: clauses(clauses, ctx)
  defp body(form, ctx), do: shape(form, ctx)

  defp clauses(clauses, ctx), do: Enum.map(clauses, &shape(&1, ctx))

  # Arguments; pairs at their end stand without brackets.
  defp arguments(args, ctx) do
    case Formatter.Calls.split_last(args) do
      {front, [{_, _} | _] = pairs} ->
        last =
          if Enum.all?(pairs, &key?/1),
            do: Enum.map(pairs, &pair(&1, ctx)),
            else: shape(pairs, ctx)

        Enum.map(front, &shape(&1, ctx)) ++ [last]

      _ ->
        Enum.map(args, &shape(&1, ctx))
    end
  end

  # Literals.

  defp literal(value, meta, _ctx) when is_number(value) do
    {:__block__, Keyword.put_new(meta, :token, inspect(value)), [value]}
  end

  defp literal(text, meta, _ctx) when is_binary(text) do
    {:__block__, Keyword.put_new(meta, :delimiter, "\""), [text]}
  end

  defp literal(atom, meta, _ctx) when is_atom(atom) do
    case Atom.to_string(atom) do
      "Elixir" ->
        {:__aliases__, meta, [:"Elixir"]}

      "Elixir." <> name ->
        if Macro.classify_atom(atom) == :alias,
          do: {:__aliases__, meta, name |> String.split(".") |> Enum.map(&String.to_atom/1)},
          else: {:__block__, meta, [atom]}

      _ ->
        {:__block__, meta, [atom]}
    end
  end

  defp literal({left, right}, meta, ctx) do
    ctx = inside(meta, ctx)
    [left, right] = arguments([left, right], ctx)
    {:__block__, meta, [{left, right}]}
  end

  defp literal([], meta, _ctx), do: {:__block__, meta, [[]]}

  defp literal(list, meta, ctx) do
    cond do
      meta[:delimiter] != nil ->
        {:__block__, meta, [list]}

      match?([{:->, _, [_, _]} | _], list) ->
        {:__block__, meta, [clauses(list, ctx)]}

      List.improper?(list) ->
        list

      List.ascii_printable?(list) ->
        {:sigil_c, [delimiter: "\""] ++ at(ctx),
         [{:<<>>, [], [charlist_part(List.to_string(list))]}, []]}

      true ->
        {:__block__, meta, [elements(list, inside(meta, ctx))]}
    end
  end

  # Elements; pairs of keys and values at the end are written as such.
  defp elements(list, ctx) do
    {pairs, front} = list |> Enum.reverse() |> Enum.split_while(&key?/1)

    Enum.map(Enum.reverse(front), &element(&1, ctx)) ++
      Enum.map(Enum.reverse(pairs), &pair(&1, ctx))
  end

  # Pairs in a tuple in a list keep their brackets.
  defp element({left, right}, ctx),
    do: {:__block__, at(ctx), [{shape(left, ctx), shape(right, ctx)}]}

  defp element(form, ctx), do: shape(form, ctx)

  defp fields([{:|, meta, [map, pairs]}], ctx),
    do: [{:|, meta, [shape(map, ctx), fields(pairs, ctx)]}]

  defp fields(list, ctx) do
    {pairs, front} = list |> Enum.reverse() |> Enum.split_while(&key?/1)

    Enum.map(Enum.reverse(front), &field(&1, ctx)) ++
      Enum.map(Enum.reverse(pairs), &pair(&1, ctx))
  end

  defp field({key, value}, ctx), do: {shape(key, ctx), shape(value, ctx)}
  defp field(form, ctx), do: shape(form, ctx)

  # Whether it is a pair that may be written `key: value`.
  defp key?({key, _}) when is_atom(key), do: not match?("Elixir." <> _, Atom.to_string(key))
  defp key?(pair), do: Formatter.Containers.keyword?(pair)

  defp pair({key, value}, ctx) when is_atom(key) do
    {{:__block__, [format: :keyword] ++ at(ctx), [key]}, shape(value, ctx)}
  end

  defp pair({key, value}, ctx), do: {key, shape(value, ctx)}

  # Text with interpolation.

  defp text?(part) when is_binary(part), do: true
  defp text?({:"::", _, [{{:., _, [Kernel, :to_string]}, _, [_]}, {:binary, _, _}]}), do: true
  defp text?({{:., _, [Kernel, :to_string]}, _, [_]}), do: true
  defp text?(_part), do: false

  defp text(parts, ctx), do: Enum.map(parts, &part(&1, ctx))

  defp part({:"::", meta, [{to_string, about, [form]}, type]}, ctx),
    do: {:"::", meta, [{to_string, about, [shape(form, ctx)]}, type]}

  defp part({to_string, meta, [form]}, ctx), do: {to_string, meta, [shape(form, ctx)]}
  defp part(text, _ctx), do: text

  defp quotes(parts) do
    if Enum.any?(parts, &(is_binary(&1) and String.contains?(&1, "\""))), do: "'", else: "\""
  end

  # Sigils go out as they are, delimiters aside.
  defp charlist_part(text) when is_binary(text),
    do: text |> Formatter.Text.escape() |> String.replace("\\\"", "\"")

  defp charlist_part(part), do: part

  # A literal counts as standing on the line of what is around it.
  defp inside(meta, ctx) do
    case meta[:line] do
      nil -> ctx
      line -> %{ctx | line: line}
    end
  end

  defp at(%{line: nil}), do: []
  defp at(%{line: line}), do: [line: line]
end
