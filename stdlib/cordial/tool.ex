defmodule Cordial.Tool do
  @moduledoc false
  # What the tools have in common: they are given arguments and give the status to end with.

  @doc """
  Does what the arguments of the tool `name` say.

  `parsed` is `{:ok, options}`, which `run` is called with, `:help` or `{:error, text}`.
  """
  def main(name, usage, parsed, run) do
    case parsed do
      {:ok, options} -> run.(options)
      :help -> say(:stdio, usage, 0)
      {:error, text} -> say(:stderr, "cordial #{name}: #{text} (see cordial #{name} --help)\n", 1)
    end
  end

  @doc "Prints a text; gives the status."
  def say(device, text, status) do
    IO.write(device, text)
    status
  end

  @doc "A number of things, in words."
  def count([_], noun), do: "1 #{noun}"
  def count(list, noun), do: "#{length(list)} #{noun}s"
end
