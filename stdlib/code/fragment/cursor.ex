defmodule Code.Fragment.Cursor do
  @moduledoc false
  # What stands before the cursor, read backwards from it.
  #
  # Each step looks at the end of a text and gives `{context, before}`: what it found, and the text before that. A dot asks
  # for what is left of it in the same way.

  @operators ~w(+ - ! ^ & ~~~ ** * / ++ -- +++ --- .. <> |> <<< >>> <<~ ~>> <~ ~> <~> <|> < > <= >= == != =~ === !==) ++
               ~W(&& &&& || ||| = | :: <- \\ ^^^)
  @words ~w(and or not in when)c

  @doc """
  Tells what a text ends in.
  """
  @spec context(String.t()) :: tuple | :expr | :none
  def context(text) do
    text = last_line(text)
    trimmed = trim(text)

    cond do
      trimmed == "" -> :expr
      String.ends_with?(trimmed, "(") -> trimmed |> chop(1) |> called()
      String.ends_with?(trimmed, "/") -> trimmed |> chop(1) |> arity()
      trimmed == text -> text |> ending() |> elem(0)
      true -> spaced(trimmed)
    end
  end

  # The last line, with those before it that it goes on from.
  defp last_line(text) do
    [last | others] = text |> String.split(["\r\n", "\n"]) |> Enum.reverse()

    line =
      if String.trim(last) == "",
        do: Enum.find(others, "", &(trim(uncommented(&1)) != "")) |> uncommented() |> trim()

    if line && String.ends_with?(line, "("),
      do: line,
      else: last |> pieces(others) |> Enum.map_join(&elem(&1, 0))
  end

  @doc """
  A line with those before it that it goes on from: it begins with a dot, or the one before ends in one.

  The lines before it are given from the last to the first. Each piece comes with how many lines above it is.
  """
  @spec pieces(String.t(), [String.t()]) :: [{String.t(), non_neg_integer}]
  def pieces(line, others), do: pieces({line, 0}, Enum.with_index(others, 1), [])

  defp pieces(piece, [], pieces), do: [piece | pieces]

  defp pieces({line, _} = piece, [{previous, up} | others], pieces) do
    previous = uncommented(previous)

    cond do
      trim(previous) == "" and others != [] -> pieces(piece, others, pieces)
      dot_between?(previous, line) -> pieces({previous, up}, others, [piece | pieces])
      true -> [piece | pieces]
    end
  end

  @doc """
  Whether a line goes on in the next one by a dot.
  """
  @spec dot_between?(String.t(), String.t()) :: boolean
  def dot_between?(line, next) do
    start = String.trim_leading(next)

    line |> trim() |> String.ends_with?(".") or
      (String.starts_with?(start, ".") and not String.starts_with?(start, ".."))
  end

  defp uncommented(line), do: line |> String.split(~r/#(?!\{)/, parts: 2) |> hd()

  @doc """
  Whether a text ends in a single dot.
  """
  @spec dot?(String.t()) :: boolean
  def dot?(text), do: String.ends_with?(text, ".") and not String.ends_with?(text, "..")

  # Calls, and what may become one after a space.

  defp called(text) do
    text = trim(text)

    if dot?(text) do
      case text |> chop(1) |> trim() |> left() do
        {{:var, name} = function, _} ->
          if(List.last(name) in ~c"?!", do: :none, else: {:anonymous_call, function})

        {{:module_attribute, _} = function, _} ->
          {:anonymous_call, function}

        _ ->
          :none
      end
    else
      applied(text, :local_call, :dot_call, :operator_call)
    end
  end

  defp arity(text), do: text |> trim() |> applied(:local_arity, :dot_arity, :operator_arity)

  # An operator that is a word is one even after a dot.
  defp applied(text, local, dot, operator) do
    case Regex.run(~r/(?<![\p{L}\p{M}\p{N}_@?!:#])(?:and|or|not|in|when)\z/u, text) do
      [word] -> {operator, to_charlist(word)}
      nil -> text |> ending() |> elem(0) |> call(local, dot, operator)
    end
  end

  defp spaced(text) do
    case text |> ending() |> elem(0) do
      {:dot, _, []} = context -> context
      {:struct, []} = context -> context
      {:struct, {:dot, _, []}} = context -> context
      {:unquoted_atom, []} -> :expr
      :expr -> :expr
      _ -> applied(text, :local_call, :dot_call, :operator_call)
    end
  end

  defp call({:local_or_var, word}, _, _, operator) when word in @words, do: {operator, word}
  defp call({:local_or_var, name}, local, _, _), do: {local, name}
  defp call({:dot, left, [_ | _] = name}, _, dot, _), do: {dot, left, name}
  defp call({:operator, name}, _, _, operator), do: {operator, name}
  defp call(_context, _, _, _), do: :none

  @doc """
  What a text ends in, and the text before that.
  """
  @spec ending(String.t()) :: {tuple | :expr | :none, String.t()}
  def ending(text), do: text |> plain() |> named()

  # A `%` before a name makes it a struct. Before a variable it does so only at the beginning of the line.

  defp named({context, before}) do
    struct? =
      case first(context) do
        {:alias, _} -> before |> trim() |> String.ends_with?("%")
        {:module_attribute, _} -> String.ends_with?(before, "%")
        {kind, _} when kind in [:var, :local_or_var] -> before == "%"
        _ -> false
      end

    cond do
      not struct? -> {context, before}
      context == {:module_attribute, []} -> {context, before}
      match?({:local_or_var, word} when word in @words, context) -> {:none, ""}
      true -> {{:struct, inside(context)}, before |> trim() |> chop(1)}
    end
  end

  defp inside({:alias, name}), do: name
  defp inside(context), do: local(context)

  # The first name of a row with dots.
  defp first({:dot, left, _}), do: first(left)
  defp first({:alias, left, _}), do: left
  defp first(context), do: context

  # In a struct the first name of a row is a local one.
  defp local({:dot, left, name}), do: {:dot, local(left), name}
  defp local({:var, name}), do: {:local_or_var, name}
  defp local(context), do: context

  # What a text without blanks at its end ends in.

  defp plain(""), do: {:none, ""}

  defp plain(text) do
    cond do
      String.last(text) in [",", ";", "[", "{"] ->
        {:expr, ""}

      match = Regex.run(~r/[\p{L}\p{M}\p{N}_@]+[?!]?\z/u, text) ->
        name(hd(match), chop(text, byte_size(hd(match))))

      match = Regex.run(~r/\.+\z/, text) ->
        dots(hd(match), chop(text, byte_size(hd(match))))

      String.ends_with?(text, ":<<>>") ->
        {{:unquoted_atom, ~c"<<>>"}, chop(text, 5)}

      text =~ ~r/(?<!:):%\z/ ->
        {{:unquoted_atom, ~c"%"}, chop(text, 2)}

      String.ends_with?(text, "%") ->
        {{:struct, []}, chop(text, 1)}

      match = Regex.run(~r/[-+*\/<>=|&!^~\\:]+\z/, text) ->
        operator(hd(match), chop(text, byte_size(hd(match))))

      true ->
        {:none, ""}
    end
  end

  defp name(word, before) do
    cond do
      before =~ ~r/#\z/ or (before =~ ~r/\?\z/ and not String.starts_with?(word, "@")) ->
        {:none, ""}

      before =~ ~r/(?<!:):\z/ and not (word =~ ~r/\A[\d@]/) ->
        atom(word, chop(before, 1))

      word =~ "@" ->
        attribute(word, before)

      word =~ ~r/\A\d+\z/ and before =~ ~r/(?<!&)&\z/ ->
        {{:capture_arg, ~c"&" ++ to_charlist(word)}, chop(before, 1)}

      word =~ ~r/\A\d/ ->
        {:none, ""}

      word =~ ~r/\A[a-zA-Z]\z/ and before =~ ~r/(?<![~<=])~\z/ ->
        {{:sigil, to_charlist(word)}, chop(before, 1)}

      word =~ ~r/\A[A-Z]/ ->
        alias_name(word, before)

      word =~ ~r/\A[\p{Lu}\p{Lt}]/u ->
        {:none, ""}

      dot?(trim(before)) ->
        dotted(word, before)

      true ->
        {{:local_or_var, to_charlist(word)}, before}
    end
  end

  defp atom(word, before), do: {{:unquoted_atom, to_charlist(word)}, before}

  defp attribute("@" <> name, before) do
    if name == "" or (name =~ ~r/\A[_\p{Ll}\p{Lo}]/u and not (name =~ "@")),
      do: {{:module_attribute, to_charlist(name)}, before},
      else: {:none, ""}
  end

  defp attribute(_word, _before), do: {:none, ""}

  defp alias_name(word, before) do
    name = to_charlist(word)

    cond do
      not List.ascii_printable?(name) -> {:none, ""}
      not dot?(trim(before)) -> {{:alias, name}, before}
      true -> before |> trim() |> chop(1) |> trim() |> left() |> join_alias(name)
    end
  end

  defp join_alias({{:alias, left}, before}, name), do: {{:alias, left ++ [?. | name]}, before}

  defp join_alias({{:alias, of, left}, before}, name),
    do: {{:alias, of, left ++ [?. | name]}, before}

  defp join_alias({{:var, left}, before}, name),
    do: {{:alias, {:local_or_var, left}, name}, before}

  defp join_alias({{:module_attribute, _} = left, before}, name),
    do: {{:alias, left, name}, before}

  defp join_alias(_left, _name), do: {:none, ""}

  defp dotted(name, before) do
    case before |> trim() |> chop(1) |> trim() |> left() do
      {:none, _} -> {:none, ""}
      {left, before} -> {{:dot, left, to_charlist(name)}, before}
    end
  end

  defp dots(dots, before) do
    case {dots, String.ends_with?(before, ":")} do
      {dots, true} when dots in [".", ".."] -> atom(dots, chop(before, 1))
      {".", false} -> dotted("", before <> ".")
      {"..", false} -> {{:operator, ~c".."}, before}
      _ -> {{:local_or_var, ~c"..."}, before}
    end
  end

  defp operator(run, before) do
    case run do
      ":" ->
        {{:unquoted_atom, []}, before}

      "~" ->
        if(dot?(trim(before)) or String.ends_with?(before, "%"),
          do: {:none, ""},
          else: {{:sigil, []}, before}
        )

      run when run in @operators ->
        operator_name(run, before)

      ":" <> name when name in @operators or name == "->" ->
        atom(name, before)

      _ ->
        run_end(run)
    end
  end

  # Signs that are no operator as a whole.
  defp run_end(run) do
    cond do
      run =~ ~r/(?<!:)[-=]>\z/ or run =~ ~r/(?<!<)<<\z/ -> {:expr, ""}
      run =~ ~r/(?<!:):\z/ -> {{:unquoted_atom, []}, ""}
      true -> {:none, ""}
    end
  end

  defp operator_name(name, before) do
    cond do
      name == "!" and String.ends_with?(before, "#") ->
        {:none, ""}

      String.ends_with?(before, "%") or (name in ["<", "|", "/"] and before =~ ~r/~[a-zA-Z]\z/) ->
        {:none, ""}

      dot?(trim(before)) ->
        dotted(name, before)

      true ->
        {{:operator, to_charlist(name)}, before}
    end
  end

  # What a dot may follow.
  defp left(text) do
    if String.ends_with?(text, ")") and text != ")" do
      {:expr, ""}
    else
      case plain(text) do
        {{:local_or_var, name}, before} when name not in @words -> {{:var, name}, before}
        {{:dot, _, [_ | _] = name}, _} = dot when name not in @words -> dot
        {{kind, _}, _} = found when kind in [:alias, :module_attribute] -> found
        {{:unquoted_atom, [_ | _]}, _} = found -> found
        {{:alias, _, _}, _} = found -> found
        _ -> {:none, ""}
      end
    end
  end

  defp trim(text), do: String.replace(text, ~r/[ \t]+\z/, "")
  defp chop(text, bytes), do: binary_part(text, 0, byte_size(text) - bytes)
end
