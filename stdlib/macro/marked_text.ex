defmodule Macro.MarkedText do
  @moduledoc false
  # The text of quoted code in which a function has the last word on the text of each node, for `Macro.to_string/2`.
  #
  # It is laid out plainly: all calls have parentheses, and lines are as long as they come. `fun` is given a node and its text,
  # inner nodes first, and gives the text to use.

  @sections [:do, :after, :else, :rescue, :catch]

  @doc "The text of a node."
  def of(node, fun)

  def of({:__block__, _, [only]}, fun), do: of(only, fun)

  def of({:__block__, _, nodes} = node, fun) when is_list(nodes) do
    fun.(node, "(\n" <> indented(lines(nodes, fun)) <> "\n)")
  end

  def of({:__aliases__, _, [first | parts]} = node, fun) do
    first = if is_atom(first), do: Atom.to_string(first), else: operand(first, fun)
    fun.(node, Enum.join([first | parts], "."))
  end

  def of({:<<>>, _, parts} = node, fun) do
    text =
      if interpolated?(parts),
        do: "\"" <> interpolated(parts, fun, &escaped/1) <> "\"",
        else: "<<" <> Enum.map_join(parts, ", ", &segment(&1, fun)) <> ">>"

    fun.(node, text)
  end

  def of({:{}, _, nodes} = node, fun), do: fun.(node, "{" <> joined(nodes, fun) <> "}")
  def of({left, right}, fun), do: of({:{}, [], [left, right]}, fun)
  def of({:%{}, _, pairs} = node, fun), do: fun.(node, "%{" <> pairs(pairs, fun) <> "}")

  def of({:%, _, [name, {:%{}, _, pairs}]} = node, fun),
    do: fun.(node, "%" <> of(name, fun) <> "{" <> pairs(pairs, fun) <> "}")

  def of({:fn, _, clauses} = node, fun), do: fun.(node, function(clauses, fun))

  def of({:&, _, [number]} = node, fun) when is_integer(number),
    do: fun.(node, "&" <> of(number, fun))

  def of({:&, _, [{:/, _, [{name, _, context}, arity]}]} = node, fun)
      when is_atom(name) and is_atom(context) and is_integer(arity),
      do: fun.(node, "&#{name}/" <> of(arity, fun))

  def of({:&, _, [{:/, _, [{{:., _, [module, name]}, _, []}, arity]}]} = node, fun)
      when is_atom(name) and is_integer(arity),
      do: fun.(node, "&" <> remote(module, name, fun) <> "/" <> of(arity, fun))

  def of({:&, _, [captured]} = node, fun), do: fun.(node, "&(" <> of(captured, fun) <> ")")

  def of({:not, _, [{:in, _, [left, right]} = inner]} = node, fun),
    do: fun.(node, side(left, inner, :left, fun) <> " not in " <> side(right, inner, :right, fun))

  def of({:not, _, [operand]} = node, fun), do: fun.(node, "not(" <> of(operand, fun) <> ")")

  def of({:..//, _, [first, last, step]} = node, fun),
    do: fun.(node, of(first, fun) <> ".." <> of(last, fun) <> "//" <> of(step, fun))

  def of({:when, _, [_, _ | _] = parts} = node, fun) do
    {heads, [guard]} = Enum.split(parts, -1)
    heads = if match?([_], heads), do: joined(heads, fun), else: "(#{joined(heads, fun)})"
    fun.(node, heads <> " when " <> guard(guard, fun))
  end

  def of({{:., _, [Access, :get]}, _, [container, key]} = node, fun),
    do: fun.(node, operand(container, fun) <> of([key], fun))

  def of({{:., _, [left, :{}]}, _, nodes} = node, fun),
    do: fun.(node, of(left, fun) <> ".{" <> joined(nodes, fun) <> "}")

  def of({{:., _, [left, name]}, meta, []} = node, fun) when is_atom(name) do
    parens = if meta[:no_parens], do: "", else: "()"
    fun.(node, remote(left, name, fun) <> parens)
  end

  def of({{:., _, [left, name]}, _, arguments} = node, fun)
      when is_atom(name) and is_list(arguments),
      do: fun.(node, call(remote(left, name, fun), arguments, fun))

  def of({{:., _, [{:fn, _, _} = function]}, _, arguments} = node, fun),
    do: fun.(node, call("(" <> of(function, fun) <> ").", arguments, fun))

  def of({{:., _, [function]}, _, arguments} = node, fun),
    do: fun.(node, call(operand(function, fun) <> ".", arguments, fun))

  def of({{_, _, _} = called, _, arguments} = node, fun) when is_list(arguments),
    do: fun.(node, call(of(called, fun), arguments, fun))

  def of({name, _, context} = node, fun) when is_atom(name) and is_atom(context),
    do: fun.(node, Atom.to_string(name))

  def of({name, meta, arguments} = node, fun) when is_atom(name) and is_list(arguments) do
    case {Atom.to_string(name), arguments} do
      {"sigil_" <> sigil, [{:<<>>, _, parts}, modifiers]} when is_list(modifiers) ->
        fun.(node, sigil(sigil, meta[:delimiter], parts, modifiers, fun))

      _ ->
        fun.(node, applied(node, arguments, fun))
    end
  end

  def of([], fun), do: fun.([], "[]")

  def of(list, fun) when is_list(list) do
    cond do
      List.ascii_printable?(list) -> fun.(list, inspect(list))
      Keyword.keyword?(list) -> fun.(list, "[" <> keys(list, fun) <> "]")
      true -> fun.(list, "[" <> joined(list, fun) <> "]")
    end
  end

  def of(literal, fun), do: fun.(literal, inspect(literal))

  defp joined(nodes, fun), do: Enum.map_join(nodes, ", ", &of(&1, fun))

  # Operators and calls

  defp applied({name, _, [operand]}, [operand], fun) do
    cond do
      not Macro.operator?(name, 1) -> call(Atom.to_string(name), [operand], fun)
      operator?(operand) -> "#{name}(" <> of(operand, fun) <> ")"
      true -> Atom.to_string(name) <> of(operand, fun)
    end
  end

  defp applied({name, _, [left, right]} = node, arguments, fun) do
    if Macro.operator?(name, 2) do
      sign = if name == :.., do: "..", else: " #{name} "
      side(left, node, :left, fun) <> sign <> side(right, node, :right, fun)
    else
      call(Atom.to_string(name), arguments, fun)
    end
  end

  defp applied({name, _, _}, arguments, fun), do: call(Atom.to_string(name), arguments, fun)

  # An operand in parentheses, if it would not stay together.
  defp side({name, _, [_, _]} = operand, {operator, _, _}, side, fun) when is_atom(name) do
    {precedence, associativity} = Macro.__binary__(operator)

    loose? =
      case Macro.operator?(name, 2) && Macro.__binary__(name) do
        {inner, _} -> inner < precedence or (inner == precedence and associativity != side)
        _ -> false
      end

    if loose?, do: "(" <> of(operand, fun) <> ")", else: of(operand, fun)
  end

  defp side(operand, _operator, _side, fun), do: of(operand, fun)

  defp operator?({name, _, [_]}) when is_atom(name), do: Macro.operator?(name, 1)
  defp operator?({name, _, [_, _]}) when is_atom(name), do: Macro.operator?(name, 2)
  defp operator?(_), do: false

  # What a dot, brackets or parentheses follow; an attribute and `&1` need no parentheses.
  defp operand({:@, _, _} = node, fun), do: of(node, fun)
  defp operand({:&, _, [number]} = node, fun) when is_integer(number), do: of(node, fun)

  defp operand(node, fun),
    do: if(operator?(node), do: "(" <> of(node, fun) <> ")", else: of(node, fun))

  defp remote(module, name, fun) do
    module = if is_atom(module), do: inspect(module), else: operand(module, fun)
    module <> "." <> Macro.inspect_atom(:remote_call, name)
  end

  defp guard(keys, fun) when is_list(keys), do: keys(keys, fun)

  # A guard that is no operator counts twice.
  defp guard(guard, fun),
    do: if(operator?(guard), do: of(guard, fun), else: fun.(guard, of(guard, fun)))

  defp call(target, arguments, fun) do
    {last, others} = List.pop_at(arguments, -1)

    cond do
      not sections?(last) -> target <> "(" <> arguments(arguments, fun) <> ")"
      others == [] and not String.ends_with?(target, ".") -> target <> sections(last, fun)
      true -> target <> "(" <> arguments(others, fun) <> ")" <> sections(last, fun)
    end
  end

  # Keys at the end need no brackets.
  defp arguments(arguments, fun) do
    case List.pop_at(arguments, -1) do
      {[_ | _] = last, others} ->
        last = if Keyword.keyword?(last), do: keys(last, fun), else: of(last, fun)
        Enum.join(Enum.map(others, &of(&1, fun)) ++ [last], ", ")

      _ ->
        joined(arguments, fun)
    end
  end

  defp keys(pairs, fun) do
    Enum.map_join(pairs, ", ", fn {key, value} ->
      Macro.inspect_atom(:key, key) <> " " <> of(value, fun)
    end)
  end

  defp pairs([{:|, _, [updated, pairs]}], fun), do: of(updated, fun) <> " | " <> pairs(pairs, fun)

  defp pairs(pairs, fun) do
    if Keyword.keyword?(pairs) do
      keys(pairs, fun)
    else
      Enum.map_join(pairs, ", ", fn
        {key, value} -> of(key, fun) <> " => " <> of(value, fun)
        other -> of(other, fun)
      end)
    end
  end

  # Blocks

  defp sections?([{:do, _} | _] = list),
    do: Keyword.keyword?(list) and Enum.all?(list, &(elem(&1, 0) in @sections))

  defp sections?(_), do: false

  defp sections(sections, fun) do
    text = Enum.map_join(sections, "\n", fn {name, body} -> "#{name}\n" <> body(body, fun) end)
    " " <> text <> "\nend"
  end

  defp body([{:->, _, _} | _] = clauses, fun), do: indented(clauses(clauses, fun))
  defp body({:__block__, _, [_, _ | _] = nodes}, fun), do: indented(lines(nodes, fun))
  defp body(node, fun), do: indented(of(node, fun))

  defp lines(nodes, fun), do: Enum.map_join(nodes, "\n", &of(&1, fun))

  defp clauses(clauses, fun) do
    Enum.map_join(clauses, "\n", fn {:->, _, [heads, body]} ->
      head(heads, fun) <> "->\n" <> body(body, fun)
    end)
  end

  defp head([], _fun), do: ""
  defp head(heads, fun), do: joined(heads, fun) <> " "

  defp function([{:->, _, [heads, {:__block__, _, [_, _ | _]} = body]}], fun),
    do: "fn " <> head(heads, fun) <> "->\n" <> body(body, fun) <> "\nend"

  defp function([{:->, _, [heads, body]}], fun),
    do: "fn " <> head(heads, fun) <> "-> " <> of(body, fun) <> " end"

  defp function(clauses, fun), do: "fn\n" <> indented(clauses(clauses, fun)) <> "\nend"

  defp indented(text), do: "  " <> String.replace(text, "\n", "\n  ")

  # Texts and binaries

  defp interpolated?(parts) do
    Enum.any?(parts, &match?({:"::", _, [{{:., _, [_, :to_string]}, _, [_]}, _]}, &1)) and
      Enum.all?(parts, fn
        {:"::", _, [{{:., _, [Kernel, :to_string]}, _, [_]}, {:binary, _, _}]} -> true
        part -> is_binary(part)
      end)
  end

  defp interpolated(parts, fun, escape) do
    Enum.map_join(parts, fn
      {:"::", _, [{_, _, [node]}, _]} -> "\#{" <> of(node, fun) <> "}"
      text -> escape.(text)
    end)
  end

  defp escaped(text),
    do:
      text |> inspect(binaries: :as_strings, printable_limit: :infinity) |> String.slice(1..-2//1)

  # Brackets of a part are not to run into those around it.
  defp segment(part, fun) do
    text = part(part, fun)

    if String.starts_with?(text, "<") or String.ends_with?(text, ">"),
      do: "(" <> text <> ")",
      else: text
  end

  defp part({:"::", _, [left, right]} = node, fun),
    do: fun.(node, of(left, fun) <> "::" <> specifier(right, fun))

  defp part(node, fun), do: of(node, fun)

  defp specifier({sign, _, [left, right]} = node, fun) when sign in [:-, :*],
    do: fun.(node, specifier(left, fun) <> Atom.to_string(sign) <> specifier(right, fun))

  defp specifier(node, fun), do: of(node, fun)

  @closers %{
    "(" => ")",
    "[" => "]",
    "{" => "}",
    "<" => ">",
    "\"\"\"" => "\n\"\"\"",
    "'''" => "\n'''"
  }

  defp sigil(name, delimiter, parts, modifiers, fun) do
    delimiter = delimiter || "\""
    text = if interpolated?(parts), do: interpolated(parts, fun, & &1), else: Enum.join(parts)
    modifiers = if modifiers == [], do: "", else: fun.(modifiers, List.to_string(modifiers))
    "~" <> name <> delimiter <> text <> Map.get(@closers, delimiter, delimiter) <> modifiers
  end
end
