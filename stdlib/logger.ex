defmodule Logger do
  @moduledoc ~S"""
  Says what a program does.

      require Logger

      Logger.info("started")
      Logger.warning("slow answer", milliseconds: 1200)
      Logger.debug(fn -> "costs nothing unless it is shown: #{length(Process.list())}" end)

  A message is chardata, a report (a keyword list, a map or a struct), or a function that gives one of them, or
  `{message, metadata}`; it is evaluated only if its level is logged. Events go through Erlang's `:logger` to its handlers.
  The one there is at first, `:default`, writes to the standard device:

      12:34:56.789 [info] started

  ## Levels

  From the least to the most severe `:debug`, `:info`, `:notice`, `:warning`, `:error`, `:critical`, `:alert` and
  `:emergency`. `configure/1` sets the one from which on events are logged; modules and processes may have levels of
  their own.

  ## Metadata

  What an event carries besides its message: `:pid`, `:time` and `:gl` always, `:module`, `:function`, `:file` and `:line`
  of the call if it is in a function, `:crash_reason` for the end of a process, and what the process (`metadata/1`) and the
  call add. Formats show what they are told to: see `Logger.Formatter`.

  ## Settings

  The environment of the application `:logger`, see `Application`, is read when something is logged first:

    * `:level` - the primary level
    * `:default_handler` - `false` for none, or a keyword list of `:module`, `:level`, `:config`, `:filters` and
      `:formatter`
    * `:default_formatter` - options of `Logger.Formatter.new/1`
    * `:handle_otp_reports` - whether what the system logs is put into Elixir's words; `true`
    * `:truncate`, `:utc_log`, `:translators`
    * `:compile_time_purge_matching` - keyword lists, read when a module is compiled: calls that match all of one, by
      `:application`, `:module`, `:function` (`"name/arity"`) or `:level_lower_than`, are left out
    * `:compile_time_application` - the `:application` of all calls, read when a module is compiled
  """

  @type level ::
          :emergency | :alert | :critical | :error | :warning | :warn | :notice | :info | :debug

  @type report :: map | keyword
  @type message :: :unicode.chardata() | String.Chars.t() | report
  @type metadata :: keyword

  @levels [:error, :info, :debug, :emergency, :alert, :critical, :warning, :notice]
  @process_level :logger_level

  # Macros

  for level <- @levels do
    @doc """
    Logs a message at level `#{inspect(level)}`.

    ## Examples

        iex> require Logger
        iex> Logger.put_process_level(self(), :none)
        iex> Logger.#{level}("hello")
        :ok

    """
    if level in [:notice, :warning, :critical, :alert, :emergency], do: @doc(since: "1.11.0")

    defmacro unquote(level)(message_or_fun, metadata \\ []),
      do: logging(unquote(level), message_or_fun, metadata, __CALLER__)
  end

  @deprecated "Use Logger.warning/2 instead"
  defmacro warn(message_or_fun, metadata \\ []),
    do: logging(:warning, message_or_fun, metadata, __CALLER__)

  @doc """
  Logs a message at a level that need not be known when the code is compiled.

  ## Examples

      iex> require Logger
      iex> Logger.put_process_level(self(), :none)
      iex> Logger.log(Enum.random([:info, :debug]), "hello")
      :ok

  """
  defmacro log(level, message_or_fun, metadata \\ []),
    do: logging(level, message_or_fun, metadata, __CALLER__)

  defp logging(level, data, metadata, caller) do
    application = Application.get_env(:logger, :compile_time_application)

    if purged?(level, application, caller) do
      # The call is checked as it would be, and not made.
      quote do
        _ = fn -> {unquote(data), unquote(metadata)} end
        :ok
      end
    else
      location = Macro.escape(location(application, caller))

      quote do
        case Logger.__should_log__(unquote(level), __MODULE__) do
          nil -> :ok
          level -> Logger.__do_log__(level, unquote(data), unquote(location), unquote(metadata))
        end
      end
    end
  end

  defp location(application, %{module: module, function: function, file: file, line: line}) do
    place =
      case function do
        {name, arity} ->
          %{mfa: {module, name, arity}, file: String.to_charlist(file), line: line}

        nil ->
          %{}
      end

    if application, do: Map.put(place, :application, application), else: place
  end

  defp purged?(level, application, caller) do
    matching = Application.get_env(:logger, :compile_time_purge_matching, [])
    matching != [] and Enum.any?(matching, &purges?(&1, level, application, caller))
  end

  defp purges?(filter, level, application, caller) do
    Enum.all?(filter, fn
      {:level_lower_than, limit} ->
        is_atom(level) and compare_levels(level, limit) == :lt

      {:module, module} ->
        caller.module == module

      {:application, wanted} ->
        application == wanted

      {:function, wanted} ->
        function(caller.function) == wanted

      {key, value} ->
        raise ArgumentError,
              "unknown key #{inspect(key)} with value #{inspect(value)} in :compile_time_purge_matching"
    end)
  end

  defp function({name, arity}), do: "#{name}/#{arity}"
  defp function(nil), do: nil

  # The level to log at, nil for nothing. This is all that a call costs whose level is not logged.
  @doc false
  def __should_log__(level, module) do
    level = Logger.Filters.level(level)

    if :logger_config.allow(level, module) and Process.get(@process_level) != :none,
      do: level,
      else: nil
  end

  @doc false
  def __do_log__(level, fun, location, metadata) when is_function(fun, 0) do
    case fun.() do
      {message, more} -> emit(level, message, location, Enum.into(more, Map.new(metadata)))
      message -> emit(level, message, location, metadata)
    end
  end

  def __do_log__(level, message, location, metadata),
    do: emit(level, message, location, metadata)

  defp emit(level, message, location, metadata) do
    metadata = Map.merge(location, Map.new(metadata))
    metadata = Map.put(metadata, :domain, [:elixir | Map.get(metadata, :domain, [])])
    :logger.macro_log(%{}, level, content(message), metadata)
  end

  # Chardata may be a list that looks like a report, and the other way round: the first item tells.

  defp content(message) when is_binary(message) or is_list(message) or is_map(message),
    do: message

  defp content(message) do
    {:current_stacktrace, trace} = Process.info(self(), :current_stacktrace)

    text =
      "passing #{inspect(message)} to Logger is deprecated, expected a map, a keyword list, " <>
        "a string, a list of strings, or a zero-arity anonymous function"

    IO.warn(text, Enum.drop_while(trace, &(elem(&1, 0) in [Process, __MODULE__])))
    to_string(message)
  end

  @doc """
  Logs a message, as a function: nothing is known of the place of the call.

  The message is evaluated in any case, unless it is a function.

  ## Examples

      iex> Logger.put_process_level(self(), :none)
      iex> Logger.bare_log(:info, "hello")
      :ok

  """
  @spec bare_log(level, message | (-> message | {message, keyword}), keyword) :: :ok
  def bare_log(level, message_or_fun, metadata \\ []) do
    case __should_log__(level, nil) do
      nil -> :ok
      level -> __do_log__(level, message_or_fun, %{}, metadata)
    end
  end

  # Metadata

  @doc """
  Gives the metadata of the calling process.
  """
  @spec metadata() :: metadata
  def metadata do
    case :logger.get_process_metadata() do
      :undefined -> []
      metadata -> Map.to_list(metadata)
    end
  end

  @doc """
  Adds to the metadata of the calling process; what is nil is removed.

  ## Examples

      iex> Logger.metadata(user: 7, request: "a")
      :ok
      iex> Logger.metadata(request: nil)
      :ok
      iex> Logger.metadata()
      [user: 7]

  """
  @spec metadata(metadata) :: :ok
  def metadata(keyword) do
    current = Map.new(metadata())

    keyword
    |> Enum.reduce(current, fn
      {key, nil}, current -> Map.delete(current, key)
      {key, value}, current -> Map.put(current, key, value)
    end)
    |> :logger.set_process_metadata()
  end

  @doc """
  Replaces the metadata of the calling process.

  ## Examples

      iex> Logger.reset_metadata(job: 1)
      :ok
      iex> Logger.metadata()
      [job: 1]

  """
  @spec reset_metadata(metadata) :: :ok
  def reset_metadata(keyword \\ []) do
    :logger.set_process_metadata(%{})
    metadata(keyword)
  end

  # Levels

  @doc """
  Gives all levels.

  ## Examples

      iex> :notice in Logger.levels()
      true

  """
  @doc since: "1.16.0"
  @spec levels() :: [level, ...]
  def levels, do: @levels

  @doc """
  Gives the level from which on events are logged, `:all` or `:none`.
  """
  @spec level() :: level | :all | :none
  def level, do: :logger.get_primary_config().level

  @doc """
  Compares levels: `:gt` if the first is the more severe one, else `:eq` or `:lt`.

  ## Examples

      iex> Logger.compare_levels(:error, :warning)
      :gt

  """
  @spec compare_levels(level, level) :: :lt | :eq | :gt
  def compare_levels(left, right),
    do: :logger.compare_levels(Logger.Filters.level(left), Logger.Filters.level(right))

  @doc """
  Sets things at run time: `:level`, and `:translator_inspect_opts`, `:truncate` and the other keys of the environment that
  are read again.

  ## Examples

      iex> level = Logger.level()
      iex> Logger.configure(level: :error)
      :ok
      iex> Logger.configure(level: level)
      :ok

  """
  @spec configure(keyword) :: :ok
  def configure(options) do
    for {key, value} <- options do
      case key do
        :level -> :logger.set_primary_config(:level, Logger.Filters.level(value))
        key when is_atom(key) -> Application.put_env(:logger, key, value)
        _ -> :ok
      end
    end

    :ok
  end

  @doc """
  Gives modules a level of their own.

  ## Examples

      iex> Logger.put_module_level(SomeModule, :error)
      :ok
      iex> Logger.get_module_level(SomeModule)
      [{SomeModule, :error}]
      iex> Logger.delete_module_level(SomeModule)
      :ok

  """
  @doc since: "1.11.0"
  @spec put_module_level(module | [module], level | :all | :none) :: :ok | {:error, term}
  def put_module_level(mod, level),
    do: :logger.set_module_level(mod, Logger.Filters.level(level))

  @doc """
  Gives those of `modules` that have levels of their own, with them.
  """
  @doc since: "1.11.0"
  @spec get_module_level(module | [module]) :: [{module, level | :all | :none}]
  defdelegate get_module_level(mod), to: :logger

  @doc """
  Makes modules obey the primary level again.
  """
  @doc since: "1.11.0"
  @spec delete_module_level(module | [module]) :: :ok
  defdelegate delete_module_level(module), to: :logger, as: :unset_module_level

  @doc """
  Makes all modules obey the primary level again.
  """
  @doc since: "1.11.0"
  @spec delete_all_module_levels() :: :ok
  defdelegate delete_all_module_levels(), to: :logger, as: :unset_module_level

  @doc """
  Gives all modules of an application a level of their own.
  """
  @doc since: "1.13.0"
  @spec put_application_level(atom, level | :all | :none) :: :ok | {:error, :not_loaded}
  def put_application_level(appname, level),
    do: :logger.set_application_level(appname, Logger.Filters.level(level))

  @doc """
  Makes all modules of an application obey the primary level again.
  """
  @doc since: "1.13.0"
  @spec delete_application_level(application) :: :ok | {:error, {:not_loaded, application}}
        when application: atom
  defdelegate delete_application_level(appname), to: :logger, as: :unset_application_level

  @doc """
  Has the calling process log from a level on, if the primary level lets it through.

  ## Examples

      iex> Logger.put_process_level(self(), :error)
      :ok
      iex> Logger.get_process_level(self())
      :error
      iex> Logger.delete_process_level(self())
      :ok

  """
  @doc since: "1.15.0"
  @spec put_process_level(pid, level | :all | :none) :: :ok
  def put_process_level(pid, level) when pid == self() do
    Process.put(@process_level, Logger.Filters.level(level))
    :ok
  end

  @doc """
  Gives the level of the calling process, or nil.
  """
  @doc since: "1.15.0"
  @spec get_process_level(pid) :: level | :all | :none | nil
  def get_process_level(pid) when pid == self(), do: Process.get(@process_level)

  @doc """
  Has the calling process obey the primary level alone.
  """
  @doc since: "1.15.0"
  @spec delete_process_level(pid) :: :ok
  def delete_process_level(pid) when pid == self() do
    Process.delete(@process_level)
    :ok
  end

  @doc """
  Has the calling process log nothing.
  """
  @doc deprecated: "Use Logger.put_process_level(pid, :none) instead"
  @spec disable(pid) :: :ok
  def disable(pid) when pid == self(), do: put_process_level(pid, :none)

  @doc """
  Has the calling process log again.
  """
  @doc deprecated: "Use Logger.delete_process_level(pid) instead"
  @spec enable(pid) :: :ok
  def enable(pid) when pid == self(), do: delete_process_level(pid)

  @doc """
  Whether the calling process logs.

  ## Examples

      iex> Logger.disable(self())
      iex> Logger.enabled?(self())
      false

  """
  @doc deprecated: "Use Logger.get_process_level(pid) instead"
  @spec enabled?(pid) :: boolean
  def enabled?(pid) when pid == self(), do: get_process_level(pid) != :none

  # Handlers

  @doc """
  Waits until what was logged is written.
  """
  @spec flush() :: :ok
  def flush do
    for id <- :logger.get_handler_ids(), do: :logger_std_h.filesync(id)
    :ok
  end

  @doc """
  Adds the handlers that stand under `:logger` in the environment of an application.

  ## Examples

      iex> Application.put_env(:shop, :logger, [{:handler, :orders, :logger_std_h, %{level: :none}}])
      iex> Logger.add_handlers(:shop)
      :ok
      iex> :logger.remove_handler(:orders)
      :ok

  """
  @doc since: "1.15.0"
  @spec add_handlers(atom) :: :ok | {:error, term}
  def add_handlers(app), do: :logger.add_handlers(app)

  @doc """
  Gives a formatter with the settings of the default one, and others.

  ## Examples

      iex> {Logger.Formatter, formatter} = Logger.default_formatter(metadata: [:request])
      iex> formatter.metadata
      [:request]

  """
  @doc since: "1.15.0"
  @spec default_formatter(keyword) :: {module, :logger.formatter_config()}
  def default_formatter(overrides \\ []),
    do: Logger.Formatter.of_environment(Application.get_all_env(:logger), overrides)

  @doc """
  Adds a translator before the others: see `Logger.Translator`.
  """
  @spec add_translator({module, function :: atom}) :: :ok
  def add_translator({module, function} = translator) when is_atom(module) and is_atom(function),
    do: update_translators(&[translator | List.delete(&1, translator)])

  @doc """
  Removes a translator.
  """
  @spec remove_translator({module, function :: atom}) :: :ok
  def remove_translator({module, function} = translator)
      when is_atom(module) and is_atom(function),
      do: update_translators(&List.delete(&1, translator))

  defp update_translators(change) do
    filters =
      Keyword.update!(:logger.get_primary_config().filters, :logger_translator, fn {filter,
                                                                                    config} ->
        {filter, Map.update!(config, :translators, change)}
      end)

    :logger.set_primary_config(:filters, filters)
  end
end
