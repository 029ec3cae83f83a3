defmodule Logger.Filters do
  @moduledoc false
  # The filters that `Logger` puts before all handlers.

  # The primary filters of a program whose application `:logger` has this environment.
  def primary(environment) do
    translation = %{
      otp: Keyword.get(environment, :handle_otp_reports, true),
      sasl: Keyword.get(environment, :handle_sasl_reports, false),
      translators: Keyword.get(environment, :translators, [{Logger.Translator, :translate}])
    }

    [
      logger_translator: {&__MODULE__.translator/2, translation},
      logger_process_level: {&__MODULE__.process_level/2, []}
    ]
  end

  # The level of Erlang's logger for one of Elixir's.
  def level(:warn) do
    {:current_stacktrace, trace} = Process.info(self(), :current_stacktrace)
    IO.warn("the log level :warn is deprecated, use :warning instead", Enum.drop(trace, 2))
    :warning
  end

  def level(level), do: level

  # A process may want to hear less than all.
  def process_level(%{level: level}, _argument) do
    own = Process.get(:logger_level)

    if own == nil or :logger_config.level_number(level) <= :logger_config.limit(own),
      do: :ignore,
      else: :stop
  end

  # Reports of the system in the words of Elixir.
  def translator(%{meta: %{domain: [:elixir | _]}}, _config), do: :ignore
  def translator(%{meta: %{domain: [:otp, :sasl | _]}}, %{sasl: false}), do: :stop

  def translator(%{msg: {:string, _}}, _config), do: :ignore
  def translator(_event, %{otp: false}), do: :ignore

  def translator(%{msg: {:report, %{label: label, report: report}}} = event, config),
    do: translate(event, :report, {label, report}, config)

  def translator(%{msg: {:report, report}} = event, config) do
    case event.meta do
      %{error_logger: %{type: type}} -> translate(event, :report, {type, report}, config)
      _ -> translate(event, :report, {:logger, report}, config)
    end
  end

  def translator(%{msg: {format, args}} = event, config),
    do: translate(event, :format, {format, args}, config)

  defp translate(event, kind, message, config) do
    case translated(config.translators, [Logger.level(), event.level, kind, message]) do
      {:ok, text, metadata} ->
        %{event | msg: {:string, text}, meta: Map.merge(event.meta, Map.new(metadata))}

      {:ok, text} ->
        %{event | msg: {:string, text}}

      :skip ->
        :stop

      :none ->
        :ignore
    end
  end

  # The first translator that knows it.
  defp translated([], _args), do: :none

  defp translated([{module, function} | translators], args) do
    with :none <- apply(module, function, args), do: translated(translators, args)
  end
end
