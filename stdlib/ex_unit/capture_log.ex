defmodule ExUnit.CaptureLog do
  @moduledoc """
  What is logged, as a value.

      import ExUnit.CaptureLog
      require Logger

      assert capture_log(fn -> Logger.error("went wrong") end) =~ "went wrong"

  All that is logged meanwhile is captured, whichever process does it, and nothing of it reaches the default handler. Tests
  that run at the same time see the logs of each other, so a test that is async had better look for what it logs itself.

  To have the logs of a test shown only if it fails, tag it with `:capture_log`: see `ExUnit.Case`.
  """

  @doc """
  Gives what is logged while `function` runs.

  ## Options

    * `:level` - the least severe level that is captured; what is below the level of `Logger` is not logged at all
    * those of `Logger.Formatter.new/1`, such as `:format`, `:metadata` and `:colors`; as in `Logger.default_formatter/1` if
      they are not given

  ## Examples

      iex> require Logger
      iex> options = [format: "$level: $message", colors: [enabled: false]]
      iex> ExUnit.CaptureLog.capture_log(options, fn -> Logger.error("oops") end)
      "error: oops"

  """
  @spec capture_log(keyword, (-> any)) :: String.t()
  def capture_log(opts \\ [], fun) do
    {_result, logs} = with_log(opts, fun)
    logs
  end

  @doc """
  Gives the result of `function`, and what is logged while it runs. The options are those of `capture_log/2`.

  ## Examples

      iex> require Logger
      iex> options = [format: "$message", colors: [enabled: false]]
      iex> ExUnit.CaptureLog.with_log(options, fn -> Logger.error("oops") && 1 + 1 end)
      {2, "oops"}

  """
  @doc since: "1.13.0"
  @spec with_log(keyword, (-> result)) :: {result, String.t()} when result: any
  def with_log(opts \\ [], fun) when is_list(opts) do
    {level, opts} = Keyword.pop(opts, :level)
    {:ok, device} = StringIO.open("")
    formatter = Logger.default_formatter(opts)
    reference = ExUnit.CaptureServer.begin_log(level(level), formatter, device)

    try do
      result = fun.()
      {_, logs} = StringIO.contents(device)
      {result, logs}
    after
      ExUnit.CaptureServer.finish_log(reference)
      StringIO.close(device)
    end
  end

  defp level(nil), do: :all

  defp level(:warn) do
    IO.warn("level: :warn is deprecated, please use :warning instead")
    :warning
  end

  defp level(level), do: level
end
