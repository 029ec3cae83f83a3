# Records what the reference makes of the cases: `elixir tests/format/record.exs [NAME…]` with Elixir 1.18.3.

defmodule Recording do
  def case(file) do
    {options, text} = options(File.read!(file))
    snippets = String.split(text, "-----\n")

    for length <- [98, 40] do
      write(
        file,
        "#{length}",
        snippets,
        &Code.format_string!(&1, [line_length: length] ++ options)
      )
    end

    write(file, "text", snippets, &show/1)

    # The narrow ones are taken from the library, whose forms are compared elsewhere.
    if not String.starts_with?(Path.basename(file), "narrow_"),
      do: write(file, "quoted", snippets, &quoted/1)
  end

  defp options("# options: " <> rest) do
    [line, rest] = String.split(rest, "\n", parts: 2)
    {elem(Code.eval_string(line), 0), rest}
  end

  defp options(text), do: {[], text}

  defp write(file, extension, snippets, fun) do
    made = Enum.map_intersperse(snippets, "-----\n", &[fun.(&1), "\n"])
    File.write!("#{Path.rootname(file)}.#{extension}", made)
  end

  defp show(snippet),
    do: snippet |> Code.string_to_quoted!(emit_warnings: false) |> Macro.to_string()

  defp quoted(snippet) do
    options = [columns: true, token_metadata: true, unescape: false, emit_warnings: false]
    encoder = [literal_encoder: &{:ok, {:__block__, &2, [&1]}}]

    snippet
    |> Code.string_to_quoted!(options ++ encoder)
    |> inspect(limit: :infinity, printable_limit: :infinity, width: :infinity)
  end
end

files =
  case System.argv() do
    [] -> Path.wildcard(Path.join(__DIR__, "cases/*.exs"))
    names -> Enum.map(names, &Path.join(__DIR__, "cases/#{&1}.exs"))
  end

Enum.each(files, &Recording.case/1)
