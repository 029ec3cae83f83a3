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
    IO.write(:stderr, [Exception.format(kind, blamed, stacktrace), "\n"])
    1
  end

  defp own?({__MODULE__, _, _, _}), do: true
  defp own?(_), do: false

  defp finish(0) do
    if :cordial_main.no_halt(), do: Process.sleep(:infinity)
    :erlang.halt(0)
  end

  defp finish(status), do: :erlang.halt(status)
end
