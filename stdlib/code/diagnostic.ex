defmodule Code.Diagnostic do
  @moduledoc false
  # A diagnostic as text: what `Code.print_diagnostic/2` prints.
  #
  # If the line is known and its file can be read, the line stands below the message, with a mark below what the message
  # is about. The last line tells the place: that of the stack trace's first entry, or else the file's.

  @doc """
  Gives the text, without a line end.
  """
  @spec text(Code.diagnostic(:warning | :error), keyword) :: String.t()
  def text(diagnostic, opts) do
    line = if Keyword.get(opts, :snippet, true), do: source_line(diagnostic)
    title = "#{severity(diagnostic.severity)} #{diagnostic.message}"

    IO.iodata_to_binary(
      case line do
        nil -> [title, place(diagnostic)]
        line -> excerpt(title, line, diagnostic)
      end
    )
  end

  defp severity(severity) do
    {title, color} =
      case severity do
        :warning -> {"warning:", :yellow}
        :error -> {"error:", :red}
      end

    if IO.ANSI.enabled?(), do: IO.ANSI.format([color, title]), else: title
  end

  defp source_line(%{file: file, position: position}) when is_binary(file) do
    with line when is_integer(line) and line > 0 <- line(position),
         {:ok, text} <- File.read(file) do
      text |> String.split(["\r\n", "\n"]) |> Enum.at(line - 1)
    else
      _ -> nil
    end
  end

  defp source_line(_diagnostic), do: nil

  defp line({line, _column}), do: line
  defp line(line), do: line

  # `place` begins with a line end.
  defp place(%{file: nil, stacktrace: stacktrace}),
    do: for(entry <- stacktrace, do: ["\n  ", Exception.format_stacktrace_entry(entry)])

  defp place(%{stacktrace: [entry | _]}), do: ["\n└─ ", Exception.format_stacktrace_entry(entry)]

  defp place(%{file: file, position: position}) do
    file = Path.relative_to_cwd(file)

    case position do
      {line, column} -> "\n└─ #{file}:#{line}:#{column}"
      0 -> "\n└─ #{file}"
      line -> "\n└─ #{file}:#{line}"
    end
  end

  # Everything is moved to the right of the line's number.
  defp excerpt(title, line, diagnostic) do
    number = diagnostic.position |> line() |> Integer.to_string()
    width = max(String.length(number) + 2, 4)
    margin = String.duplicate(" ", width)
    "\n" <> place = diagnostic |> place() |> IO.iodata_to_binary()

    titles =
      for text <- String.split(title, "\n"),
          do: if(text == "", do: "\n", else: [margin, text, "\n"])

    [
      titles,
      [margin, "│\n"],
      [String.pad_leading(number, width - 1), " │ ", line, "\n"],
      [margin, "│ ", mark(line, diagnostic), "\n"],
      [margin, "│\n", margin, place]
    ]
  end

  # What is below the line: without a column, the whole of it is marked.
  defp mark(_line, %{position: {number, column}} = diagnostic) do
    length =
      case diagnostic do
        %{span: {^number, last}} -> last - column
        _ -> 1
      end

    [String.duplicate(" ", column - 1), marks(diagnostic, length)]
  end

  defp mark(line, diagnostic) do
    text = String.trim_leading(line)
    blanks = line |> String.replace_suffix(text, "") |> String.replace("\t", "        ")
    [blanks, marks(diagnostic, text |> String.trim() |> String.length())]
  end

  defp marks(%{severity: :error}, length), do: String.duplicate("^", length)
  defp marks(_diagnostic, length), do: String.duplicate("~", length)
end
