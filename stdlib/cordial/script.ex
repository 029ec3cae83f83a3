defmodule Cordial.Script do
  @moduledoc false

  # What the command runs: a file, an expression, or standard input.
  def main do
    System.argv(:cordial_main.argv())

    try do
      run(:cordial_main.task())
    catch
      kind, reason -> finish(failed(kind, reason, __STACKTRACE__))
    else
      _ -> finish(0)
    end
  end

  defp run({:file, path}), do: :cordial_code.run_file(path)
  defp run({:source, text, name}), do: :cordial_code.run_source(text, name)

  defp failed(:exit, :normal, _), do: 0
  defp failed(:exit, :shutdown, _), do: 0
  defp failed(:exit, {:shutdown, status}, _) when is_integer(status), do: status

  defp failed(kind, reason, stacktrace) do
    {blamed, stacktrace} = Exception.blame(kind, reason, Enum.reject(stacktrace, &own?/1))
    IO.write(:stderr, [banner(kind, blamed), "\n", trace(stacktrace), "\n"])
    1
  end

  # What a function was given stands below the banner, indented as the trace is.
  defp banner(:error, %FunctionClauseError{} = blamed) do
    given = FunctionClauseError.blame(blamed, &inspect/1, &FunctionClauseError.clause/2)
    plain = Exception.format_banner(:error, %{blamed | args: nil})
    [plain, "    ", String.replace(given, "\n", "\n    ")]
  end

  defp banner(kind, blamed), do: Exception.format_banner(kind, blamed)

  defp trace([]), do: ""
  defp trace(stacktrace), do: Exception.format_stacktrace(stacktrace)

  defp own?({__MODULE__, _, _, _}), do: true
  defp own?(_), do: false

  defp finish(0) do
    if :cordial_main.no_halt(), do: Process.sleep(:infinity)
    :erlang.halt(0)
  end

  defp finish(status), do: :erlang.halt(status)
end
