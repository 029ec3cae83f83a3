# Compares what becomes of the cases with what the reference made of them; fails if anything differs.
#
# Each case is formatted at two widths, formatted once more, shown by `Macro.to_string/1`, and read with all metadata.

defmodule Check do
  def file(path) do
    {options, text} = options(File.read!(path))
    snippets = parts(text)

    widths =
      for length <- [98, 40], options = [line_length: length] ++ options do
        compare(path, "#{length}", snippets, &format(&1, options)) +
          compare(path, "#{length}", again(path, length), &format(&1, options))
      end

    # The narrow ones are taken from the library, whose forms are compared elsewhere.
    quoted =
      if String.starts_with?(Path.basename(path), "narrow_"),
        do: 0,
        else: compare(path, "quoted", snippets, &quoted/1)

    Enum.sum(widths) + compare(path, "text", snippets, &show/1) + quoted
  end

  defp options("# options: " <> rest) do
    [line, rest] = String.split(rest, "\n", parts: 2)
    {elem(Code.eval_string(line), 0), rest}
  end

  defp options(text), do: {[], text}

  defp parts(text), do: String.split(text, "-----\n")
  defp again(path, length), do: parts(File.read!("#{Path.rootname(path)}.#{length}"))

  defp format(snippet, options),
    do: IO.iodata_to_binary([Code.format_string!(snippet, options), "\n"])

  defp show(snippet) do
    (snippet |> Code.string_to_quoted!(emit_warnings: false) |> Macro.to_string()) <> "\n"
  end

  defp quoted(snippet) do
    options = [columns: true, token_metadata: true, unescape: false, emit_warnings: false]
    encoder = [literal_encoder: &{:ok, {:__block__, &2, [&1]}}]
    form = Code.string_to_quoted!(snippet, options ++ encoder)
    inspect(form, limit: :infinity, printable_limit: :infinity, width: :infinity) <> "\n"
  end

  defp compare(path, extension, snippets, fun) do
    expected = parts(File.read!("#{Path.rootname(path)}.#{extension}"))
    if length(expected) != length(snippets), do: raise("#{path} is not recorded as #{extension}")

    for {snippet, expected} <- Enum.zip(snippets, expected),
        got = attempt(fun, snippet),
        got != expected do
      IO.puts(
        "#{Path.basename(path)} as #{extension}\n#{snippet}--> expected\n#{expected}--> got\n#{got}"
      )
    end
    |> length()
  end

  defp attempt(fun, snippet) do
    fun.(snippet)
  rescue
    error -> "** " <> Exception.message(error) <> "\n"
  end
end

files = Path.wildcard(Path.join(__DIR__, "cases/*.exs"))
failed = files |> Enum.map(&Check.file/1) |> Enum.sum()
IO.puts("#{length(files)} files, #{failed} differences")
if failed > 0, do: exit({:shutdown, 1})
