defmodule Logger.Translator do
  @moduledoc """
  Puts the messages of the system into Elixir's words.

  What is logged through Erlang's `:logger`, the crash of a process for instance, is shown to the translators before any
  handler sees it. A translator is a function of four arguments:

    * the level from which on events are logged
    * the level of the event
    * `:format` or `:report`
    * `{format, args}` for `:format`; for `:report` `{label, report}`, or `{:logger, report}` if it has no label

  It gives `{:ok, chardata, metadata}` or `{:ok, chardata}` to say it so, `:skip` to have nothing logged, and `:none` if it
  does not know the message. `Logger.add_translator/1` adds one before the others.
  """

  @doc """
  Translates a message: see the module's documentation.
  """
  @callback translate(Logger.level(), Logger.level(), :format | :report, :logger.report()) ::
              {:ok, iodata, keyword} | {:ok, iodata} | :skip | :none

  @doc """
  The translator that `Logger` has: it knows the crash of a process.

  ## Examples

      iex> Logger.Translator.translate(:debug, :info, :format, {"~p", [1]})
      :none

      iex> format = ~c"Error in process ~p on node ~p with exit value:~n~p~n"
      iex> args = [self(), node(), {:badarith, []}]
      iex> {:ok, text, metadata} = Logger.Translator.translate(:debug, :error, :format, {format, args})
      iex> IO.chardata_to_string(text) =~ "raised an exception\\n** (ArithmeticError)"
      true
      iex> metadata
      [crash_reason: {%ArithmeticError{}, []}]

  """
  @spec translate(Logger.level(), Logger.level(), :report | :format, {term, term}) ::
          {:ok, IO.chardata(), Logger.metadata()} | {:ok, IO.chardata()} | :skip | :none
  def translate(min_level, level, kind, message)

  def translate(_, :error, :format, {~c"Error in process " ++ _, [pid, _node, reason]}),
    do: crash(pid, reason)

  def translate(_min_level, _level, _kind, _message), do: :none

  defp crash(pid, {reason, trace}) when is_list(trace) do
    exception = Exception.normalize(:error, reason, trace)
    banner = Exception.format_banner(:error, exception)
    lines = Enum.map(trace, &["\n    " | Exception.format_stacktrace_entry(&1)])

    {:ok, ["Process ", inspect(pid), " raised an exception", ?\n, banner | lines],
     crash_reason: {exception, trace}}
  end

  defp crash(_pid, _reason), do: :none
end
