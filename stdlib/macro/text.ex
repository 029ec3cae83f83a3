defmodule Macro.Text do
  @moduledoc false
  # The text of quoted expressions. Parentheses are put where operators need them; blocks are
  # indented by two. It does not break long lines.

  @doc false
  def to_string(tree), do: tree |> text() |> IO.iodata_to_binary()

  defp text({:__block__, _, []}), do: ""
  defp text({:__block__, _, [expr]}), do: text(expr)
  defp text({:__block__, _, exprs}) when is_list(exprs), do: lines(exprs)

  defp text({:__aliases__, _, parts}) do
    Enum.map_intersperse(parts, ".", fn
      :"Elixir" -> "Elixir"
      part when is_atom(part) -> Atom.to_string(part)
      part -> callee(part)
    end)
  end

  defp text({name, _, context}) when is_atom(name) and is_atom(context), do: Atom.to_string(name)

  defp text({:{}, _, args}), do: ["{", arguments(args), "}"]
  defp text({:%{}, _, [{:|, _, [map, pairs]}]}), do: ["%{", text(map), " | ", pairs(pairs), "}"]
  defp text({:%{}, _, pairs}), do: ["%{", pairs(pairs), "}"]

  defp text({:%, _, [name, {:%{}, _, [{:|, _, [map, pairs]}]}]}) do
    ["%", text(name), "{", text(map), " | ", pairs(pairs), "}"]
  end

  defp text({:%, _, [name, {:%{}, _, pairs}]}), do: ["%", text(name), "{", pairs(pairs), "}"]

  defp text({:<<>>, _, parts}) do
    if interpolated?(parts),
      do: [?", interpolation(parts, ?"), ?"],
      else: ["<<", bits(parts), ">>"]
  end

  defp text({:fn, _, [{:->, _, [_, body]} = clause]}) do
    case multiline?(body) do
      false -> ["fn ", clause(clause), " end"]
      true -> ["fn ", clause_head(clause), " ->\n", indented(body), "\nend"]
    end
  end

  defp text({:fn, _, clauses}) do
    ["fn\n", indent(Enum.map_intersperse(clauses, "\n", &clause_block/1)), "\nend"]
  end

  defp text({:.., _, []}), do: ".."

  defp text({:..//, _, [first, last, step]}) do
    [
      operand(first, :.., :left),
      "..",
      operand(last, :.., :right),
      "//",
      operand(step, :.., :right)
    ]
  end

  defp text({:&, _, [{:/, _, [{name, _, context}, arity]}]})
       when is_atom(name) and is_atom(context) and is_integer(arity) do
    ["&", Atom.to_string(name), "/", Integer.to_string(arity)]
  end

  defp text({:&, _, [{:/, _, [{{:., _, [_, _]} = target, _, []}, arity]}]})
       when is_integer(arity) do
    ["&", dotted(target), "/", Integer.to_string(arity)]
  end

  defp text({:&, _, [index]}) when is_integer(index), do: ["&", Integer.to_string(index)]
  defp text({:&, _, [{:&, _, _} = body]}), do: ["& ", text(body)]

  defp text({:&, _, [{operator, _, [_ | _]} = body]}) when is_atom(operator) do
    if Macro.operator?(operator, 1) or Macro.operator?(operator, 2) do
      ["&(", text(body), ")"]
    else
      ["&", text(body)]
    end
  end

  defp text({:&, _, [body]}), do: ["&", unary_operand(body, 40)]

  defp text({:@, _, [{name, _, [value]}]}) when is_atom(name),
    do: ["@", Atom.to_string(name), " ", text(value)]

  defp text({name, _, [target]}) when name in [:alias, :import, :require, :use],
    do: [Atom.to_string(name), " ", text(target)]

  defp text({sigil, meta, [{:<<>>, _, [content]}, modifiers]} = call)
       when is_atom(sigil) and is_binary(content) and is_list(modifiers) do
    case {Atom.to_string(sigil), meta[:delimiter]} do
      {"sigil_" <> name, delimiter} when is_binary(delimiter) ->
        ["~", name, delimiter, content, closing(delimiter), modifiers]

      _ ->
        call(call)
    end
  end

  defp text({:when, _, args}) when length(args) > 2 do
    {patterns, [guard]} = Enum.split(args, -1)
    [Enum.map_intersperse(patterns, ", ", &text/1), " when ", text(guard)]
  end

  defp text({:not, _, [{:in, _, [left, right]}]}) do
    [operand(left, :in, :left), " not in ", operand(right, :in, :right)]
  end

  defp text({:not, _, [arg]}), do: ["not ", unary_operand(arg, 300)]

  defp text({operator, meta, [arg]} = call) when is_atom(operator) do
    case Macro.__unary__(operator) do
      nil ->
        call(call)

      precedence ->
        [Atom.to_string(operator), spaced(operator, arg, meta), unary_operand(arg, precedence)]
    end
  end

  defp text({operator, _, [left, right]} = call) when is_atom(operator) do
    case operator != :. and operator != :do and Macro.__binary__(operator) do
      pair when is_tuple(pair) -> binary(operator, left, right)
      _ -> call(call)
    end
  end

  defp text({{:., _, [Access, :get]}, _, [data, key]}),
    do: [access_base(data), "[", text(key), "]"]

  defp text({{:., _, [base, :{}]}, _, args}), do: [text(base), ".{", arguments(args), "}"]

  defp text({{:., _, [_, _]} = target, meta, []}) do
    if meta[:no_parens], do: dotted(target), else: [dotted(target), "()"]
  end

  defp text({{:., _, [fun]}, _, args}), do: [callee(fun), ".(", arguments(args), ")"]

  defp text({{:., _, [_, _]} = target, _, args}) when is_list(args),
    do: call(dotted(target), args)

  defp text({{:unquote, _, _} = name, _, args}) when is_list(args), do: call(text(name), args)
  defp text({name, _, args} = call) when is_atom(name) and is_list(args), do: call(call)
  defp text({other, _, args}) when is_list(args), do: call(callee(other), args)
  defp text({left, right}), do: ["{", arguments([left, right]), "}"]

  defp text([]), do: "[]"

  defp text(list) when is_list(list) do
    cond do
      List.improper?(list) -> inspect(list)
      Inspect.List.keyword?(list) -> ["[", keywords(list), "]"]
      charlist?(list) -> inspect(list)
      true -> ["[", arguments(list), "]"]
    end
  end

  defp text(binary) when is_binary(binary), do: inspect(binary, printable_limit: :infinity)
  defp text(other), do: inspect(other, limit: :infinity, printable_limit: :infinity)

  defp closing("("), do: ")"
  defp closing("["), do: "]"
  defp closing("{"), do: "}"
  defp closing("<"), do: ">"
  defp closing("\"\"\""), do: "\"\"\""
  defp closing(delimiter), do: delimiter

  defp charlist?(list), do: List.ascii_printable?(list)

  defp lines(exprs), do: Enum.map_intersperse(exprs, "\n", &text/1)

  defp call({name, _, args}), do: call(local_name(name), args)

  defp call(name, args) do
    case Enum.split(args, -1) do
      {front, [[{:do, _} | _] = blocks]} ->
        if Enum.all?(blocks, &block?/1) do
          head = if front == [], do: name, else: [name, block_arguments(name, front)]
          [head, " do", blocks(blocks), "\nend"]
        else
          [name, "(", arguments(args), ")"]
        end

      _ ->
        [name, "(", arguments(args), ")"]
    end
  end

  # Forms that are usually written without parentheses.
  @without_parens [
    "if",
    "unless",
    "case",
    "cond",
    "for",
    "with",
    "def",
    "defp",
    "defmacro",
    "defmacrop",
    "defmodule",
    "quote"
  ]

  defp block_arguments(name, front) do
    case IO.iodata_to_binary([name]) do
      name when name in @without_parens -> [" ", arguments(front)]
      _ -> ["(", arguments(front), ")"]
    end
  end

  defp block?({key, _}), do: key in [:do, :else, :rescue, :catch, :after]
  defp block?(_other), do: false

  defp blocks([{:do, body} | rest]) do
    [
      "\n",
      indented(body)
      | for({key, body} <- rest, do: ["\n", Atom.to_string(key), "\n", indented(body)])
    ]
  end

  defp local_name(name) do
    case Macro.classify_atom(name) do
      :identifier -> Atom.to_string(name)
      _ -> ["unquote(", inspect(name), ")"]
    end
  end

  defp dotted({:., _, [base, name]}) when is_atom(name) do
    [callee(base), ".", Macro.inspect_atom(:remote_call, name)]
  end

  defp dotted({:., _, [base, name]}), do: [callee(base), ".", text(name)]

  defp callee({operator, _, [_, _]} = expr) when is_atom(operator) and operator != :. do
    if Macro.operator?(operator, 2), do: ["(", text(expr), ")"], else: text(expr)
  end

  defp callee({operator, _, [_]} = expr) when is_atom(operator) do
    if Macro.operator?(operator, 1) and operator != :@,
      do: ["(", text(expr), ")"],
      else: text(expr)
  end

  defp callee({:fn, _, _} = expr), do: ["(", text(expr), ")"]
  defp callee({:__block__, _, [_, _ | _]} = expr), do: ["(", text(expr), ")"]
  defp callee(expr), do: text(expr)

  defp access_base(data), do: callee(data)

  defp arguments(args) do
    case Enum.split(args, -1) do
      {front, [[{_, _} | _] = last]} when front != [] ->
        if Inspect.List.keyword?(last) do
          [Enum.map(front, &[argument(&1), ", "]), keywords(last)]
        else
          Enum.map_intersperse(args, ", ", &argument/1)
        end

      _ ->
        Enum.map_intersperse(args, ", ", &argument/1)
    end
  end

  defp argument({:__block__, _, [_, _ | _]} = block), do: ["(\n", indented(block), "\n)"]
  defp argument(expr), do: text(expr)

  defp keywords(pairs) do
    Enum.map_intersperse(pairs, ", ", fn {key, value} ->
      [Macro.inspect_atom(:key, key), " ", argument(value)]
    end)
  end

  defp pairs(pairs) do
    if Inspect.List.keyword?(pairs) do
      keywords(pairs)
    else
      Enum.map_intersperse(pairs, ", ", fn
        {key, value} -> [text(key), " => ", text(value)]
        other -> text(other)
      end)
    end
  end

  defp bits(parts) do
    Enum.map_intersperse(parts, ", ", fn
      {:"::", _, [value, type]} -> [bit_value(value), "::", bit_type(type)]
      part -> text(part)
    end)
  end

  defp bit_value(value), do: operand(value, :"::", :left)

  defp bit_type({:-, _, [left, right]}), do: [bit_type(left), "-", bit_type(right)]
  defp bit_type({:*, _, [left, right]}), do: [bit_type(left), "*", bit_type(right)]
  defp bit_type(type), do: text(type)

  defp interpolated?(parts) do
    Enum.any?(
      parts,
      &match?({:"::", _, [{{:., _, [Kernel, :to_string]}, _, [_]}, {:binary, _, _}]}, &1)
    ) and
      Enum.all?(parts, fn
        {:"::", _, [{{:., _, [Kernel, :to_string]}, _, [_]}, {:binary, _, _}]} -> true
        part -> is_binary(part)
      end)
  end

  defp interpolation(parts, quote) do
    Enum.map(parts, fn
      {:"::", _, [{_, _, [arg]}, _]} -> ["\#{", text(arg), "}"]
      part -> part |> Inspect.BitString.escape(quote) |> elem(0)
    end)
  end

  defp binary(:->, left, right), do: clause({:->, [], [left, right]})

  defp binary(operator, left, right) do
    sign =
      case operator do
        tight when tight in [:.., :"::"] -> Atom.to_string(tight)
        _ -> [" ", Atom.to_string(operator), " "]
      end

    sign = if operator == :"::", do: " :: ", else: sign
    [operand(left, operator, :left), sign, operand(right, operator, :right)]
  end

  defp operand({:__block__, _, [_, _ | _]} = expr, _parent, _side),
    do: ["(\n", indented(expr), "\n)"]

  defp operand({operator, _, [_, _]} = expr, parent, side) when is_atom(operator) do
    case operator != :. and Macro.__binary__(operator) do
      {precedence, associativity} ->
        {parent_precedence, _} = Macro.__binary__(parent)

        if precedence < parent_precedence or
             (precedence == parent_precedence and associativity != side) or
             mixed?(operator, parent) do
          ["(", text(expr), ")"]
        else
          text(expr)
        end

      _ ->
        text(expr)
    end
  end

  defp operand({:&, _, [index]} = expr, _parent, _side) when is_integer(index), do: text(expr)

  defp operand({operator, _, [_]} = expr, parent, _side) when is_atom(operator) do
    {parent_precedence, _} = Macro.__binary__(parent)

    case Macro.__unary__(operator) do
      precedence when is_integer(precedence) and precedence < parent_precedence ->
        ["(", text(expr), ")"]

      _ ->
        text(expr)
    end
  end

  defp operand(expr, _parent, _side), do: text(expr)

  # Different operators that readers mix up are told apart.
  defp mixed?(operator, parent) do
    (operator in [:&&, :&&&, :and] and parent in [:||, :|||, :or]) or
      (operator != parent and operator in [:++, :--, :..] and parent in [:++, :--])
  end

  defp unary_operand({operator, _, [_, _]} = expr, precedence) when is_atom(operator) do
    case operator != :. and Macro.__binary__(operator) do
      {inner, _} when inner < precedence -> ["(", text(expr), ")"]
      _ -> text(expr)
    end
  end

  defp unary_operand({operator, _, [_]} = expr, precedence)
       when is_atom(operator) and precedence > 40 do
    if Macro.__unary__(operator) && operator in [:+, :-, :&, :not],
      do: ["(", text(expr), ")"],
      else: text(expr)
  end

  defp unary_operand(expr, _precedence), do: text(expr)

  defp spaced(:@, _arg, _meta), do: ""
  defp spaced(_operator, _arg, _meta), do: ""

  defp clause({:->, _, [[], body]}), do: ["-> ", text(body)]
  defp clause({:->, _, [_, body]} = clause), do: [clause_head(clause), " -> ", text(body)]

  defp clause_head({:->, _, [[], _body]}), do: []

  defp clause_head({:->, _, [[{:when, _, args}], _body]}) do
    {patterns, [guard]} = Enum.split(args, -1)
    [Enum.map_intersperse(patterns, ", ", &text/1), " when ", text(guard)]
  end

  defp clause_head({:->, _, [args, _body]}), do: arguments(args)

  defp clause_block({:->, _, [_, body]} = clause) do
    if multiline?(body), do: [clause_head(clause), " ->\n", indented(body)], else: clause(clause)
  end

  defp multiline?({:__block__, _, [_, _ | _]}), do: true
  defp multiline?(body), do: body |> text() |> IO.iodata_to_binary() |> String.contains?("\n")

  defp indented([{:->, _, _} | _] = clauses) do
    indent(Enum.map_intersperse(clauses, separator(clauses), &clause_block/1))
  end

  defp indented(body), do: indent(text(body))

  defp separator(clauses) do
    if Enum.any?(clauses, fn {:->, _, [_, body]} -> multiline?(body) end), do: "\n\n", else: "\n"
  end

  defp indent(iodata) do
    iodata
    |> IO.iodata_to_binary()
    |> String.split("\n")
    |> Enum.map_intersperse("\n", fn
      "" -> ""
      line -> ["  ", line]
    end)
  end
end
