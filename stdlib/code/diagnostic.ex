defmodule Code.Diagnostic do
  @moduledoc false
  # Diagnostics that code gives: what `IO.warn/2` says and `Code.print_diagnostic/2` prints.

  @doc """
  Gathers a warning for `Code.with_diagnostics/2`, or prints it.
  """
  @spec warn(String.t(), Path.t() | nil, position, Exception.stacktrace()) :: :ok
        when position: nil | non_neg_integer | {pos_integer, pos_integer}
  def warn(message, file, position, stacktrace) do
    diagnostic = %{
      severity: :warning,
      message: message,
      file: file,
      source: file,
      position: position,
      span: nil,
      stacktrace: stacktrace
    }

    if :cordial.gather_diagnostic(diagnostic), do: print(diagnostic, []), else: :ok
  end

  @doc """
  Prints a diagnostic to standard error.

  If the line is known and its file can be read, the line stands below the message, with a mark below what the message
  is about. The last line tells the place: that of the stack trace's first entry, or else the file's. Without a file
  all the stack trace is there.
  """
  @spec print(Code.diagnostic(:warning | :error), keyword) :: :ok
  def print(%{file: nil, stacktrace: trace} = diagnostic, _opts) do
    entries = for entry <- trace, do: ["\n  ", Exception.format_stacktrace_entry(entry)]
    title = text(%{diagnostic | position: 0}, nil, false)
    IO.puts(:stderr, [title, entries, "\n"])
  end

  def print(%{file: file, stacktrace: trace} = diagnostic, opts) do
    place = with [entry | _] <- trace, do: Exception.format_stacktrace_entry(entry)
    snippet? = Keyword.get(opts, :snippet, true)
    diagnostic = %{diagnostic | file: Exception.relative_to_cwd(file)}
    IO.puts(:stderr, [text(diagnostic, place, snippet?), "\n"])
  end

  defp text(diagnostic, place, snippet?),
    do: :cordial.diagnostic_text(diagnostic, place, snippet?, Exception.colored?())
end
