defmodule Cordial.Tool.Test.Watch do
  @moduledoc false

  # `cordial test --watch`: runs the tests in a program of their own, again whenever a file of the project changes.

  @interval 200

  def run(arguments, _options) do
    arguments = Enum.reject(arguments, &(&1 == "--watch"))
    again(arguments, state())
  end

  defp again(arguments, before) do
    {output, status} = Cordial.Tool.Test.in_program(arguments)
    IO.write(output)
    IO.puts("\nExit code #{status}; waiting for a change of lib or test (Ctrl+C ends)")
    again(arguments, wait(before))
  end

  defp wait(before) do
    Process.sleep(@interval)
    now = state()
    if now == before, do: wait(before), else: now
  end

  defp state do
    for file <- Path.wildcard("{lib,test}/**/*.{ex,exs}"),
        {:ok, stat} <- [File.stat(file)],
        do: {file, stat.mtime, stat.size}
  end
end
