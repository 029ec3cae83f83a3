defmodule Cordial.Reporter do
  @moduledoc false

  # Called in a process that ends for an error nothing handled.
  def crashed(pid, {reason, stacktrace}) do
    exception = Exception.normalize(:error, reason, stacktrace)
    banner = Exception.format_banner(:error, exception)
    trace = if stacktrace == [], do: "", else: Exception.format_stacktrace(stacktrace)
    log("error", ["Process ", inspect(pid), " raised an exception\n", banner, "\n", trace])
  end

  # Shows what the machine has to say; `text` ends with a line break.
  def log(level, text) do
    IO.write(:stderr, ["\n", time(), " [", level, "] ", text])
  end

  defp time do
    {_, {hour, minute, second}} = :erlang.localtime()
    millisecond = rem(:erlang.system_time(:millisecond), 1000)

    [
      two(hour),
      ?:,
      two(minute),
      ?:,
      two(second),
      ?.,
      String.pad_leading(to_string(millisecond), 3, "0")
    ]
  end

  defp two(number), do: String.pad_leading(to_string(number), 2, "0")
end
