defmodule Kernel.ParallelCompiler.Failure do
  @moduledoc false

  # What is said of files that could not be compiled.

  # Tells of a file whose code raised, threw or exited; gives the diagnostic.
  def report(file, {kind, reason, stacktrace}) do
    reason = Exception.normalize(kind, reason, stacktrace)
    stacktrace = prune(stacktrace, reason)
    text = Exception.format(kind, reason, stacktrace) <> ending(stacktrace)
    IO.write(:stderr, ["\n== Compilation error in file ", file, " ==\n", text])

    %{
      file: file,
      source: file,
      severity: :error,
      message: message(reason, text),
      position: position(file, reason, stacktrace),
      span: nil,
      stacktrace: stacktrace,
      details: {kind, reason}
    }
  end

  # The text of an empty trace is an empty line.
  defp ending([]), do: "\n\n"
  defp ending(_), do: ""

  defp message(%CompileError{file: nil, description: description}, _text), do: description
  defp message(_, text), do: text

  # The circle of files that wait for each other, as pairs of file and module.
  def print_deadlock(pairs) do
    width = pairs |> Enum.map(fn {file, _} -> String.length(file) end) |> Enum.max()

    lines =
      for {file, module} <- pairs,
          do: ["  ", String.pad_leading(file, width), " => ", inspect(module), "\n"]

    IO.write(:stderr, [
      "\nCompilation failed because of a deadlock between files.\n",
      "The following files depended on the following modules:\n\n",
      lines,
      "\nEnsure there are no compile-time dependencies between those files and that the modules they reference exist and are correctly named\n\n"
    ])
  end

  # What the compiler does between the code that failed and the file it is in says nothing.
  defp prune(_stacktrace, %CompileError{}), do: []

  defp prune(stacktrace, _) do
    case Enum.take_while(stacktrace, &(not own?(&1))) do
      [first, {_, :__FILE__, _, _}] -> [first]
      pruned -> pruned
    end
  end

  defp own?({Kernel.ParallelCompiler, _, _, _}), do: true
  defp own?(_), do: false

  defp position(_file, %CompileError{file: nil}, _stacktrace), do: nil
  defp position(_file, %{line: line}, _stacktrace) when is_integer(line) and line > 0, do: line

  defp position(file, _reason, stacktrace) do
    Enum.find_value(stacktrace, 0, fn {_, _, _, location} ->
      to_string(location[:file] || "") == Path.relative_to_cwd(file) && location[:line]
    end)
  end
end
