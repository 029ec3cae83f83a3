defmodule Code.Fragment.Surround do
  @moduledoc false
  # What stands around a position: what the text ends in (`Code.Fragment.Cursor`) if it is cut after the name or sign there.
  #
  # The lines that belong together are joined into one text; its pieces, `{text, line}`, say where a place of it is.

  alias Code.Fragment.Cursor

  @keywords ~w(do end after else catch rescue fn true false nil)c
  @words ~w(and or not in when)c

  @doc """
  Tells what is at a line and column of a text.
  """
  @spec context(String.t(), Code.Fragment.position()) ::
          %{begin: Code.Fragment.position(), end: Code.Fragment.position(), context: tuple}
          | :none
  def context(text, {line, column}) when line >= 1 and column >= 1 do
    lines = String.split(text, ["\r\n", "\n"])
    {earlier, [current | later]} = Enum.split(lines, min(line, length(lines)) - 1)
    at(Enum.reverse(earlier), current, later, line, column)
  end

  # A blank line is as the end of the one before.
  defp at(earlier, current, later, line, column) do
    if String.trim(current) == "" do
      case earlier do
        [] -> :none
        [previous | earlier] -> at(earlier, previous, [current | later], line - 1, :end)
      end
    else
      size = if column == :end, do: String.length(current), else: column - 1
      {left, right} = String.split_at(current, size)
      following = following(current, later, line)
      rest = following |> tl() |> joined()

      {before, [_current]} =
        current
        |> Cursor.pieces(earlier)
        |> Enum.map(fn {text, up} -> {text, line - up} end)
        |> Enum.split(-1)

      case around(joined(before) <> left, right <> rest) do
        {context, begin, finish} -> placed(context, begin, finish, before ++ following)
        :none -> :none
      end
    end
  end

  defp joined(pieces), do: Enum.map_join(pieces, &elem(&1, 0))

  # The line and those that go on from it, by a dot.
  defp following(text, later, line) do
    {blank, rest} = Enum.split_while(later, &(String.trim(&1) == ""))

    if rest != [] and Cursor.dot_between?(text, hd(rest)),
      do: [{text, line} | following(hd(rest), tl(rest), line + length(blank) + 1)],
      else: [{text, line}]
  end

  defp placed(context, begin, finish, pieces) do
    {line, column} = place(pieces, finish - 1)
    finish = {line, column + 1}
    begin = if open?(context), do: finish, else: place(pieces, begin)
    %{context: context, begin: begin, end: finish}
  end

  # Where an expression before a dot begins is not looked for.
  defp open?({:dot, :expr, _}), do: true
  defp open?({:dot, left, _}), do: open?(left)
  defp open?({:struct, context}), do: open?(context)
  defp open?(_), do: false

  defp place([{text, line} | pieces], offset) do
    size = String.length(text)
    if offset < size, do: {line, offset + 1}, else: place(pieces, offset - size)
  end

  # `{context, begin, finish}` at the place between two texts.
  defp around(before, following) do
    {before, following} = skip(before, following)

    cond do
      name = match(following, ~r/\A[\p{L}\p{M}\p{N}_@]+[?!]?/u) ->
        named(before, following, name)

      name = mark(before, following) ->
        named(before, following, name)

      sign = match(following, ~r/\A(?:\.+|[-+*\/<>=|&!^~\\:]+)/) ->
        signed(before, following, sign)

      true ->
        :none
    end
  end

  # From the space around a dot or after a percent sign, or from these, to the name after it.
  defp skip(before, following) do
    blanks_after =
      cond do
        String.ends_with?(before, ".") -> ~r/\A(?:[ \t]+|\.[ \t]*(?=[A-Z]))/
        Cursor.dot?(String.trim_trailing(before)) -> ~r/\A[ \t]+/
        String.ends_with?(String.trim_trailing(before), "%") -> ~r/\A[ \t]+(?=[A-Z])/
        true -> ~r/\A[ \t]*\.(?!\.)[ \t]*/
      end

    percent = ~r/\A%+(?:[ \t]*(?=[A-Z])|(?=[@:~\p{L}_]))/u

    case match(following, blanks_after) || match(following, percent) do
      nil -> {before, following}
      skipped -> shift(before, following, skipped)
    end
  end

  # The mark at the end of a name.
  defp mark(before, following),
    do: if(before =~ ~r/[\p{L}\p{M}\p{N}_@]\z/u, do: match(following, ~r/\A[?!]/))

  # The text up to the end of a name, or of the alias that it begins.
  defp named(before, following, name) do
    {before, following} = shift(before, following, name)

    # The alias that the name is the beginning of; a mark ends it.
    rest = if String.ends_with?(name, ["?", "!"]), do: "", else: following

    case match(rest, ~r/\A[ \t]*\.[ \t]*[A-Z]\w*/) do
      nil -> before |> Cursor.ending() |> found(before, following)
      alias -> named(before, following, alias)
    end
  end

  defp signed(before, following, sign) do
    {before, following} = shift(before, following, sign)

    case Cursor.ending(before) do
      {{:operator, ~c"/"}, _} ->
        :none

      {{:operator, ~c"&"}, _} = operator ->
        longer(before, following, ~r/\A\d+/) || found(operator, before, following)

      {{:unquoted_atom, []}, _} ->
        longer(before, following, ~r/\A[\p{L}_@][\p{L}\p{M}\p{N}_@]*[?!]?/u) || :none

      {{:sigil, []}, _} ->
        longer(before, following, ~r/\A[a-zA-Z]/) || :none

      {{:operator, _}, _} = context ->
        found(context, before, following)

      {{:dot, _, _}, _} = context ->
        found(context, before, following)

      _ ->
        :none
    end
  end

  defp longer(before, following, pattern) do
    if more = match(following, pattern), do: named(before, following, more)
  end

  defp found({context, start}, before, following) do
    case of(context, following) do
      :none -> :none
      context -> {context, String.length(start), String.length(before)}
    end
  end

  defp of({:local_or_var, name}, following) do
    cond do
      following =~ ~r/\A[ \t]*\(/ -> {:local_call, name}
      following =~ ~r/\A[ \t]*\// -> {:local_arity, name}
      following =~ ~r/\A:(?:\s|\z)/ -> {:key, name}
      name in @words -> {:operator, name}
      name in @keywords -> {:keyword, name}
      true -> {:local_or_var, name}
    end
  end

  defp of({:module_attribute, []}, _), do: {:operator, ~c"@"}
  defp of({:dot, _, []}, _), do: :none
  defp of({:struct, []}, _), do: :none
  defp of(:expr, _), do: :none
  defp of(context, _), do: context

  defp match(text, pattern) do
    case Regex.run(pattern, text) do
      [found | _] -> found
      nil -> nil
    end
  end

  defp shift(before, following, part),
    do:
      {before <> part,
       binary_part(following, byte_size(part), byte_size(following) - byte_size(part))}
end
