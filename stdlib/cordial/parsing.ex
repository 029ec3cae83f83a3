defmodule Cordial.Parsing do
  @moduledoc false

  # Parsing with functions that stand something else in for literals and atoms.
  #
  # The parser is native and calls nobody. It wraps literals into nodes and numbers atoms, and the
  # functions are called afterwards: for atoms in the order of the text, for literals innermost first.

  @literal :"$literal"

  # What the parser notes on a form that is there already, hence not the encoder's to see.
  @noted_later [:parens, :end_of_expression, :assoc]

  @doc """
  Parses a text: `{:ok, quoted, comments}` or `{:error, {meta, message, token}}`.
  """
  def parse(text, opts) do
    {atom_encoder, opts} = Keyword.pop(opts, :static_atoms_encoder)
    {literal_encoder, opts} = Keyword.pop(opts, :literal_encoder)
    opts = if literal_encoder, do: [literal_head: @literal] ++ opts, else: opts

    with {:ok, quoted, comments} <- parse_atoms(text, opts, atom_encoder),
         {:ok, quoted} <- encode_literals(quoted, literal_encoder) do
      {:ok, quoted, comments}
    end
  end

  @doc """
  Raises what `parse/2` found wrong with a text.
  """
  def raise_error(text, {meta, message, token} = error, opts) do
    # The parser knows its own errors in more detail.
    plain = Keyword.drop(opts, [:static_atoms_encoder, :literal_encoder])
    :ok = :cordial.raise_parse_error(text, error, plain)
    line = Keyword.get(meta, :line, 1)
    index = line - Keyword.get(opts, :line, 1)

    raise SyntaxError,
      file: Keyword.get(opts, :file, "nofile"),
      line: line,
      column: Keyword.get(meta, :column),
      snippet: text |> String.split("\n") |> Enum.at(index, ""),
      description: message <> token
  end

  defp parse_atoms(text, opts, nil), do: :cordial.parse_with_comments(text, opts)

  defp parse_atoms(text, opts, encoder) do
    with {:ok, quoted, comments, atoms} <- :cordial.parse_numbered(text, opts),
         {:ok, known} <- encode_atoms(atoms, encoder, %{}) do
      {:ok, replace(quoted, known), comments}
    else
      # The parser saw numbers where the text has names.
      {:error, _} = error ->
        with {:ok, _, _} <- :cordial.parse_with_comments(text, opts), do: error
    end
  end

  defp encode_atoms([], _encoder, known), do: {:ok, known}

  defp encode_atoms([{numbered, name, meta} | atoms], encoder, known) do
    case encoder.(name, meta) do
      {:ok, encoded} -> encode_atoms(atoms, encoder, :maps.put(numbered, encoded, known))
      {:error, reason} when is_binary(reason) -> {:error, {meta, reason <> ": ", name}}
    end
  end

  defp replace(atom, known) when is_atom(atom), do: Map.get(known, atom, atom)
  defp replace([head | tail], known), do: [replace(head, known) | replace(tail, known)]
  defp replace({left, right}, known), do: {replace(left, known), replace(right, known)}

  defp replace({form, meta, args}, known),
    do: {replace(form, known), meta, replace(args, known)}

  defp replace(other, _known), do: other

  defp encode_literals(quoted, nil), do: {:ok, quoted}

  defp encode_literals(quoted, encoder) do
    {:ok, encode(quoted, encoder)}
  catch
    {@literal, error} -> {:error, error}
  end

  defp encode({@literal, meta, [literal]}, encoder) do
    {later, meta} = Enum.split_while(meta, fn {key, _} -> key in @noted_later end)

    case encoder.(encode(literal, encoder), meta) do
      {:ok, {form, meta, args}} when is_list(meta) ->
        {form, later ++ meta, args}

      {:ok, encoded} ->
        encoded

      {:error, reason} when is_binary(reason) ->
        place = [line: meta[:line], column: Keyword.get(meta, :column, 1)]
        throw({@literal, {place, reason <> ": ", "literal"}})
    end
  end

  defp encode([head | tail], encoder), do: [encode(head, encoder) | encode(tail, encoder)]
  defp encode({left, right}, encoder), do: {encode(left, encoder), encode(right, encoder)}

  defp encode({form, meta, args}, encoder),
    do: {encode(form, encoder), meta, encode(args, encoder)}

  defp encode(other, _encoder), do: other
end
