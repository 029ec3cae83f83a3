defmodule Cordial.Reporter do
  @moduledoc false

  # Called in a process that ends for an error nothing handled.
  def crashed(pid, {reason, stacktrace}) do
    {kind, value} = kind(reason)
    {value, stacktrace} = Exception.blame(kind, value, stacktrace)
    message = Exception.format(kind, value, stacktrace)
    verb = if kind == :throw, do: " terminating", else: " raised an exception"
    log("error", ["Process ", inspect(pid), verb, "\n", message, "\n"])
  end

  # Shows what the machine has to say; `text` ends with a line break.
  def log(level, text) do
    IO.write(:stderr, ["\n", time(), " [", level, "] ", text])
  end

  defp kind({:nocatch, value}), do: {:throw, value}
  defp kind(value), do: {:error, value}

  defp time do
    {_, {hour, minute, second}} = :erlang.localtime()
    millisecond = rem(:erlang.system_time(:millisecond), 1000)
    [two(hour), ?:, two(minute), ?:, two(second), ?., String.pad_leading(to_string(millisecond), 3, "0")]
  end

  defp two(number), do: String.pad_leading(to_string(number), 2, "0")
end
