defmodule Code.Formatter.Text do
  @moduledoc false

  # Literals: numbers, atoms, strings, charlists, heredocs, sigils, and the interpolation in them.
  #
  # Text comes as it was written, escapes included, and goes out as it came.

  import Inspect.Algebra, except: [format: 2, string: 1]

  alias Code.Formatter
  alias Code.Formatter.Sequence

  # Numbers.

  @doc "An integer, of how it was written."
  def integer("?" <> _ = token), do: text(token)
  def integer("0x" <> digits), do: "0x" <> String.upcase(digits)
  def integer("0" <> <<base, _::binary>> = token) when base in ~c"bo", do: token
  def integer(token), do: spaced(token)

  @doc "A float, of how it was written."
  def float(token) do
    [whole, rest] = token |> String.downcase() |> String.split(".", parts: 2)
    spaced(whole) <> "." <> rest
  end

  # Long numbers get underscores unless somebody put some where they like them.
  defp spaced("-" <> digits), do: "-" <> spaced(digits)

  defp spaced(digits) do
    if byte_size(digits) < 6 or String.contains?(digits, "_") do
      digits
    else
      first = rem(byte_size(digits), 3)
      <<head::binary-size(first), tail::binary>> = digits
      groups = for <<group::binary-size(3) <- tail>>, do: group
      Enum.join(if(head == "", do: groups, else: [head | groups]), "_")
    end
  end

  # Atoms and keys.

  @doc "An atom."
  def atom(atom, _ctx) when atom in [nil, true, false], do: Atom.to_string(atom)
  def atom(:\\, %{escape: false}), do: ":\\\\"
  def atom(:\\, %{escape: true}), do: ":\"\\\\\\\\\""

  def atom(atom, ctx) do
    name = Atom.to_string(atom)

    if Macro.classify_atom(atom) in [:identifier, :unquoted],
      do: text(":" <> name),
      else: lines(":\"" <> quoted(name, ctx) <> "\"")
  end

  @doc "A key with its colon, without the space."
  def key(:\\, %{escape: true}), do: "\"\\\\\\\\\":"

  def key(atom, ctx) do
    name = Atom.to_string(atom)

    if Macro.classify_atom(atom) in [:identifier, :unquoted] and key?(name),
      do: text(name <> ":"),
      else: lines("\"" <> quoted(name, ctx) <> "\":")
  end

  # Operators that cannot be followed by a colon.
  defp key?(name), do: name not in ["::", "//", "..//"] or name == "..//"

  @doc "A key with interpolation, with its colon."
  def interpolated_key(parts, ctx) do
    {doc, ctx} = between("\"", escaped(parts, "\"", ctx), "\"", ctx)
    {concat(doc, ":"), ctx}
  end

  @doc "An atom with interpolation."
  def interpolated_atom(parts, _meta, ctx) do
    parts = Enum.map(parts, &if(is_binary(&1), do: quoted(&1, ctx), else: &1))
    between(":\"", parts, "\"", ctx)
  end

  # Strings.

  @doc "A string without interpolation."
  def string(raw, meta, ctx) do
    case meta[:delimiter] do
      "\"" when ctx.escape -> between("\"", [escape(raw)], "\"", ctx)
      delimiter -> interpolated([raw], delimiter, meta, ctx)
    end
  end

  @doc "A charlist without interpolation: its code points are the text as written."
  def charlist(chars, meta, ctx) do
    interpolated([List.to_string(chars)], meta[:delimiter], meta, ctx)
  end

  @doc "A string or charlist of parts."
  def interpolated(parts, delimiter, meta, ctx)

  def interpolated(parts, "'''", meta, %{migrate_charlists: true} = ctx),
    do: tilde_c(parts, "\"\"\"", meta, ctx)

  def interpolated(parts, "'", meta, %{migrate_charlists: true} = ctx),
    do: tilde_c(parts, "\"", meta, ctx)

  def interpolated(parts, delimiter, _meta, ctx) when delimiter in ["\"\"\"", "'''"] do
    heredoc("", escaped(parts, delimiter, ctx), delimiter, "", ctx)
  end

  def interpolated(parts, delimiter, _meta, ctx) do
    between(delimiter, escaped(parts, delimiter, ctx), delimiter, ctx)
  end

  defp tilde_c(parts, "\"\"\"", _meta, ctx) do
    heredoc("~c", Enum.map(parts, &escaped(&1, "\"\"\"")), "\"\"\"", "", ctx)
  end

  # Single quotes stay if there are double quotes in between.
  defp tilde_c(parts, _delimiter, _meta, ctx) do
    delimiter =
      if Enum.any?(parts, &(is_binary(&1) and String.contains?(&1, "\""))), do: "'", else: "\""

    between("~c" <> delimiter, Enum.map(parts, &escaped(&1, delimiter)), delimiter, ctx)
  end

  # Sigils.

  @doc "A sigil, or `:error` if it is none."
  def sigil({name, meta, [{:<<>>, _, parts}, modifiers]}, ctx) when is_list(modifiers) do
    with "sigil_" <> letters <- Atom.to_string(name),
         delimiter when is_binary(delimiter) <- meta[:delimiter] do
      parts =
        name |> plugged(parts, modifiers, meta, ctx) |> Enum.map(&escaped(&1, closing(delimiter)))

      modifiers = List.to_string(modifiers)
      open = "~" <> letters

      if delimiter in ["\"\"\"", "'''"],
        do: heredoc(open, parts, delimiter, modifiers, ctx),
        else: between(open <> delimiter, parts, closing(delimiter) <> modifiers, ctx)
    else
      _ -> :error
    end
  end

  def sigil(_form, _ctx), do: :error

  # A function of the options may rewrite the text of a sigil.
  defp plugged(name, [text], modifiers, meta, ctx) when is_binary(text) do
    case ctx.sigils do
      %{^name => fun} ->
        "sigil_" <> letters = Atom.to_string(name)

        about = [
          file: ctx.file,
          line: Formatter.line(meta),
          sigil: String.to_atom(letters),
          modifiers: modifiers,
          opening_delimiter: meta[:delimiter]
        ]

        [IO.iodata_to_binary(fun.(text, about))]

      _ ->
        [text]
    end
  end

  defp plugged(_name, parts, _modifiers, _meta, _ctx), do: parts

  defp closing("("), do: ")"
  defp closing("["), do: "]"
  defp closing("{"), do: "}"
  defp closing("<"), do: ">"
  defp closing(delimiter), do: delimiter

  # Parts.

  defp between(open, parts, close, ctx) do
    {docs, ctx} = Enum.map_reduce(parts, ctx, &part(&1, &2, fn raw -> lines(raw) end))
    {concat([open] ++ docs ++ [close]), ctx}
  end

  defp heredoc(prefix, parts, delimiter, modifiers, ctx) do
    {docs, ctx} = Enum.map_reduce(parts, ctx, &part(&1, &2, fn raw -> heredoc_lines(raw) end))
    first = if match?(["\n" <> _ | _], parts), do: nest(line(), :reset), else: line()
    {force_unfit(concat([prefix <> delimiter, first] ++ docs ++ [delimiter <> modifiers])), ctx}
  end

  defp part(raw, ctx, fun) when is_binary(raw), do: {fun.(raw), ctx}

  defp part({:"::", _, [{_, meta, [form]}, {:binary, _, _}]}, ctx, _fun),
    do: interpolation(form, meta, ctx)

  defp part({{:., _, [Kernel, :to_string]}, meta, [form]}, ctx, _fun),
    do: interpolation(form, meta, ctx)

  defp interpolation(form, meta, ctx) do
    inside = %{ctx | keeps_lines: false, comments: []}

    {doc, _inside} =
      Sequence.block(form, Formatter.line(meta), Formatter.closing_line(meta), inside)

    {no_limit(concat(["\#{", doc, "}"])), ctx}
  end

  # Text whose line ends stay as they are: what follows is not indented.
  defp lines(raw) do
    case String.split(raw, "\n") do
      [one] -> text(one)
      many -> many |> Enum.map(&text/1) |> Enum.intersperse(nest(line(), :reset)) |> concat()
    end
  end

  # Text whose lines are indented, save those with nothing on them.
  defp heredoc_lines(raw) do
    [first | rest] = String.split(raw, "\n")
    concat([text(first) | heredoc_rest(rest)])
  end

  defp heredoc_rest([]), do: []
  defp heredoc_rest([last]), do: [line(), text(last)]
  defp heredoc_rest(["" | rest]), do: [nest(line(), :reset) | heredoc_rest(rest)]
  defp heredoc_rest([text | rest]), do: [line(), text(text) | heredoc_rest(rest)]

  defp quoted(name, %{escape: true}), do: escape(name)
  defp quoted(name, _ctx), do: escaped(name, "\"")

  # What is not escaped any longer gets its escapes back. In text as it was written, only the delimiters lack them.
  defp escaped(parts, delimiter, %{escape: true}) when delimiter in ["\"\"\"", "'''"] do
    Enum.map(parts, &if(is_binary(&1), do: escape_lines(&1, delimiter), else: &1))
  end

  # As the reference does, strings with interpolation stay as they are.
  defp escaped(parts, delimiter, _ctx), do: Enum.map(parts, &escaped(&1, delimiter))

  defp escaped(raw, delimiter) when is_binary(raw),
    do: String.replace(raw, delimiter, "\\" <> delimiter)

  defp escaped(part, _delimiter), do: part

  @doc "Text as it stands between double quotes."
  def escape(text) do
    shown = inspect(text, binaries: :as_strings, printable_limit: :infinity)
    binary_part(shown, 1, byte_size(shown) - 2)
  end

  defp escape_lines(text, delimiter) do
    text
    |> String.split("\n")
    |> Enum.map_join("\n", &(&1 |> escape() |> String.replace("\\\"", "\"")))
    |> escaped(delimiter)
  end

  defp text(""), do: empty()
  defp text(raw), do: Inspect.Algebra.string(raw)
end
