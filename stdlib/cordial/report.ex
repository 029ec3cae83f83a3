defmodule Cordial.Report do
  @moduledoc false
  # What is written to standard error when something fails and nobody handles it. The VM calls
  # `process_failed/4` in a process of its own when a process ends by an exception, and
  # `script_failed/3` in the main process before it ends the program with status 1.

  @doc false
  # As Elixir's default logger: a line with time and level, then the failure.
  def process_failed(pid, kind, reason, stacktrace) do
    if kind != :exit or not quiet?(reason) do
      text = failure(kind, reason, stacktrace)
      write(["\n", clock(), " [error] Process ", inspect(pid), what(kind), "\n", text, "\n"])
    end
  end

  # These are ways to end that nobody needs to hear of.
  defp quiet?(:normal), do: true
  defp quiet?(:shutdown), do: true
  defp quiet?({:shutdown, _}), do: true
  defp quiet?(_reason), do: false

  defp what(:error), do: " raised an exception"
  defp what(:throw), do: " raised an exception"
  defp what(:exit), do: " terminating"

  defp failure(:throw, value, stacktrace) do
    failure(:error, {:nocatch, value}, stacktrace)
  end

  defp failure(kind, reason, stacktrace) do
    {blamed, stacktrace} = Exception.blame(kind, reason, stacktrace)
    kind |> Exception.format(blamed, stacktrace) |> String.trim_trailing("\n")
  end

  defp clock do
    microseconds = :os.system_time(:microsecond)
    {_date, {hour, minute, second}} = :calendar.local_time()
    milliseconds = rem(div(microseconds, 1000), 1000)
    [two(hour), ":", two(minute), ":", two(second), ".", three(milliseconds)]
  end

  defp two(number), do: String.pad_leading(Integer.to_string(number), 2, "0")
  defp three(number), do: String.pad_leading(Integer.to_string(number), 3, "0")

  @doc false
  # As the `elixir` command: the failure and its trace, without time.
  def script_failed(kind, reason, stacktrace) do
    {blamed, stacktrace} = Exception.blame(kind, reason, stacktrace)
    write([Exception.format(kind, blamed, own(stacktrace)), "\n"])
  end

  # What called the script is no concern of its author.
  defp own(stacktrace) do
    Enum.reject(stacktrace, fn
      {module, _, _, _} -> module in [Cordial.Report, :cordial, :cordial_code]
      _ -> false
    end)
  end

  defp write(iodata), do: :cordial.write(:stderr, IO.chardata_to_string(iodata))
end
