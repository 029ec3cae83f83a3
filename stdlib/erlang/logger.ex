defmodule :logger do
  @moduledoc """
  Logging under Erlang's names: levels, handlers, filters and metadata. `Logger` stands on it.

  An event is a map of `:level`, `:msg` and `:meta`. `:msg` is `{:string, chardata}`, `{:report, map_or_keyword}` or
  `{format, args}`. If its level is let through, by that of its module or the primary one, and no primary filter stops it,
  each handler whose level and filters let it through gets it: its module's `log(event, config)` is called in the process
  that logs. A handler or filter that raises is removed. What was added last comes first.

  Levels are, the most severe first, `:emergency :alert :critical :error :warning :notice :info :debug`; `:all` and `:none`
  stand for no limit, and for nothing.
  """

  @type level ::
          :emergency | :alert | :critical | :error | :warning | :notice | :info | :debug

  @type filter :: {(event :: map, argument :: term -> map | :stop | :ignore), argument :: term}

  @process_metadata :"$logger_metadata$"
  @levels [:emergency, :alert, :critical, :error, :warning, :notice, :info, :debug]

  for level <- @levels do
    @doc """
    Logs a string or report at level `#{inspect(level)}`: `log/2`.
    """
    def unquote(level)(string_or_report), do: log(unquote(level), string_or_report)

    @doc """
    Logs at level `#{inspect(level)}`: `log/3`.
    """
    def unquote(level)(format_or_fun, args_or_metadata),
      do: log(unquote(level), format_or_fun, args_or_metadata)

    @doc """
    Logs with metadata at level `#{inspect(level)}`: `log/4`.
    """
    def unquote(level)(format_or_fun, args, metadata),
      do: log(unquote(level), format_or_fun, args, metadata)
  end

  @doc """
  Logs a string, or a report: a map or a keyword list.

  ## Examples

      iex> :logger.log(:debug, "nobody listens")
      :ok

  """
  @spec log(level, iodata | map | keyword) :: :ok
  def log(level, string_or_report),
    do: allowed(level, fn -> {content(string_or_report), %{}} end)

  @doc """
  Logs a format and its arguments, what a function of one argument gives, or a string or report with metadata.

  The function is called only if the level is let through. It gives a string, a report, `{format, args}`, or `:ignore`.
  """
  @spec log(level, iodata | map | keyword | (term -> term), [term] | map | term) :: :ok
  def log(level, fun, argument) when is_function(fun, 1),
    do: allowed(level, fn -> {called(fun, argument), %{}} end)

  def log(level, string_or_report, metadata) when is_map(metadata),
    do: allowed(level, fn -> {content(string_or_report), metadata} end)

  def log(level, format, args) when is_list(args),
    do: allowed(level, fn -> {{format, args}, %{}} end)

  @doc """
  Logs a format and its arguments, or what a function gives, with metadata: `log/3`.
  """
  @spec log(level, iodata | (term -> term), [term] | term, map) :: :ok
  def log(level, fun, argument, metadata) when is_function(fun, 1) and is_map(metadata),
    do: allowed(level, fn -> {called(fun, argument), metadata} end)

  def log(level, format, args, metadata) when is_list(args) and is_map(metadata),
    do: allowed(level, fn -> {{format, args}, metadata} end)

  defp allowed(level, event) do
    if :logger_config.allow(level), do: emit(level, event.()), else: :ok
  end

  defp content([{_, _} | _] = report), do: {:report, report}
  defp content(report) when is_map(report), do: {:report, report}
  defp content(string) when is_binary(string) or is_list(string), do: {:string, string}

  defp called(fun, argument) do
    case fun.(argument) do
      :ignore -> :ignore
      {format, args} when is_list(args) -> {format, args}
      string_or_report -> content(string_or_report)
    end
  catch
    kind, reason -> {"LAZY_FUN CRASH: ~tp; Reason: ~tp", [{fun, argument}, {kind, reason}]}
  end

  defp emit(_level, {:ignore, _metadata}), do: :ok

  defp emit(level, {message, metadata}) do
    known = Map.merge(add_default_metadata(%{}), Process.get(@process_metadata, %{}))
    :logger_config.log(level, message, Map.merge(known, metadata))
  end

  @doc """
  Logs a string, a report, or what stands for one in `log/3`, of a place in the code, whatever the level.

  `location` is a map of `:mfa`, `:file` and `:line`. Macros that know by `allow/2` that an event is to be logged use it.
  """
  @spec macro_log(map, level, iodata | map | keyword) :: :ok
  def macro_log(location, level, string_or_report),
    do: emit(level, {content(string_or_report), location})

  @doc """
  As `macro_log/3`, with the second and third arguments of `log/3`.
  """
  def macro_log(location, level, fun, argument) when is_function(fun, 1),
    do: emit(level, {called(fun, argument), location})

  def macro_log(location, level, string_or_report, metadata) when is_map(metadata),
    do: emit(level, {content(string_or_report), Map.merge(location, metadata)})

  def macro_log(location, level, format, args) when is_list(args),
    do: emit(level, {{format, args}, location})

  @doc """
  As `macro_log/3`, with the arguments of `log/4`.
  """
  def macro_log(location, level, fun, argument, metadata) when is_function(fun, 1),
    do: emit(level, {called(fun, argument), Map.merge(location, metadata)})

  def macro_log(location, level, format, args, metadata) when is_list(args),
    do: emit(level, {{format, args}, Map.merge(location, metadata)})

  @doc """
  Whether what a module logs at a level is let through.

  ## Examples

      iex> :logger.allow(:emergency, SomeModule)
      true

  """
  @spec allow(level, module) :: boolean
  def allow(level, module) when is_atom(module), do: :logger_config.allow(level, module)

  @doc """
  Compares levels: `:lt`, `:eq` or `:gt`, which is the more severe.

  ## Examples

      iex> :logger.compare_levels(:error, :info)
      :gt

  """
  @spec compare_levels(level | :all | :none, level | :all | :none) :: :lt | :eq | :gt
  def compare_levels(left, right) do
    # `:none` is more severe than all, as nothing is let through.
    limits = {checked_limit(left), checked_limit(right)}

    case limits do
      {same, same} -> :eq
      {left, right} when left < right -> :gt
      _ -> :lt
    end
  end

  defp checked_limit(level) do
    if :logger_config.limit?(level),
      do: :logger_config.limit(level),
      else: :erlang.error(:badarg)
  end

  @doc """
  Gives a format and arguments that show a report, one line for each entry.

  ## Examples

      iex> :logger.format_report([a: 1])
      {~c"    ~tp: ~tp", [:a, 1]}

  """
  @spec format_report(map | [term]) :: {charlist, [term]}
  def format_report(report) do
    {formats, args} =
      report
      |> Enum.map(fn
        {key, value} -> {[~c"    ~tp: ", control(value)], [key, value]}
        value -> {[~c"    ", control(value)], [value]}
      end)
      |> Enum.unzip()

    {formats |> Enum.intersperse(?\n) |> List.flatten(), Enum.concat(args)}
  end

  defp control(value) do
    if value != [] and :io_lib.printable_unicode_list(value), do: ~c"~ts", else: ~c"~tp"
  end

  @doc """
  As `format_report/1`, of what is `:report` in a map.
  """
  @spec format_otp_report(%{report: map | [term]}) :: {charlist, [term]}
  def format_otp_report(%{report: report}), do: format_report(report)

  @doc """
  The time of an event: microseconds since 1970.
  """
  @spec timestamp() :: integer
  def timestamp, do: :os.system_time(:microsecond)

  @doc """
  Puts the process, its group leader and the time into metadata that has no such keys.
  """
  @spec add_default_metadata(map) :: map
  def add_default_metadata(metadata) do
    Map.merge(%{pid: self(), gl: Process.group_leader(), time: timestamp()}, metadata)
  end

  # Metadata of a process

  @doc """
  Sets the metadata of the calling process: what all it logs carries.

  ## Examples

      iex> :logger.set_process_metadata(%{request: 1})
      :ok
      iex> :logger.get_process_metadata()
      %{request: 1}

  """
  @spec set_process_metadata(map) :: :ok
  def set_process_metadata(metadata) when is_map(metadata) do
    Process.put(@process_metadata, metadata)
    :ok
  end

  def set_process_metadata(_metadata), do: :erlang.error(:badarg)

  @doc """
  Merges a map into the metadata of the calling process.
  """
  @spec update_process_metadata(map) :: :ok
  def update_process_metadata(metadata) when is_map(metadata),
    do: set_process_metadata(Map.merge(Process.get(@process_metadata, %{}), metadata))

  def update_process_metadata(_metadata), do: :erlang.error(:badarg)

  @doc """
  The metadata of the calling process, or `:undefined`.
  """
  @spec get_process_metadata() :: map | :undefined
  def get_process_metadata, do: Process.get(@process_metadata, :undefined)

  @doc """
  Removes the metadata of the calling process.
  """
  @spec unset_process_metadata() :: :ok
  def unset_process_metadata do
    Process.delete(@process_metadata)
    :ok
  end

  # Levels of modules

  @doc """
  Gives modules a level of their own, instead of the primary one.

  ## Examples

      iex> :logger.set_module_level(SomeModule, :error)
      :ok
      iex> :logger.get_module_level(SomeModule)
      [{SomeModule, :error}]
      iex> :logger.unset_module_level(SomeModule)
      :ok

  """
  @spec set_module_level(module | [module], level | :all | :none) :: :ok | {:error, term}
  def set_module_level(modules, level) do
    with {:ok, modules} <- modules(modules),
         :ok <- check(:level, level) do
      update(&%{&1 | modules: Enum.into(modules, &1.modules, fn module -> {module, level} end)})
    end
  end

  @doc """
  The modules that have levels of their own, with them.
  """
  @spec get_module_level() :: [{module, level | :all | :none}]
  def get_module_level, do: Map.to_list(:logger_config.state().modules)

  @doc """
  Those of `modules` that have levels of their own, with them.
  """
  @spec get_module_level(module | [module]) :: [{module, level | :all | :none}]
  def get_module_level(modules) when is_atom(modules) or is_list(modules),
    do: Map.to_list(Map.take(:logger_config.state().modules, List.wrap(modules)))

  @doc """
  Makes all modules obey the primary level again.
  """
  @spec unset_module_level() :: :ok
  def unset_module_level, do: update(&%{&1 | modules: %{}})

  @doc """
  Makes modules obey the primary level again.
  """
  @spec unset_module_level(module | [module]) :: :ok | {:error, term}
  def unset_module_level(modules) do
    with {:ok, modules} <- modules(modules),
         do: update(&%{&1 | modules: Map.drop(&1.modules, modules)})
  end

  defp modules(module) when is_atom(module), do: {:ok, [module]}

  defp modules(modules) do
    if is_list(modules) and Enum.all?(modules, &is_atom/1),
      do: {:ok, modules},
      else: {:error, {:not_a_list_of_modules, modules}}
  end

  # The primary configuration

  @doc """
  The primary configuration: `:level`, `:filters`, `:filter_default` and `:metadata`.
  """
  @spec get_primary_config() :: map
  def get_primary_config, do: :logger_config.state().primary

  @doc """
  Sets the primary configuration; keys that are not given get their defaults.
  """
  @spec set_primary_config(map) :: :ok | {:error, term}
  def set_primary_config(config) when is_map(config),
    do: primary(config, fn _ -> Map.merge(:logger_config.default_primary(), config) end)

  @doc """
  Sets one key of the primary configuration.
  """
  @spec set_primary_config(atom, term) :: :ok | {:error, term}
  def set_primary_config(key, value), do: update_primary_config(%{key => value})

  @doc """
  Merges into the primary configuration.
  """
  @spec update_primary_config(map) :: :ok | {:error, term}
  def update_primary_config(config) when is_map(config),
    do: primary(config, &Map.merge(&1, config))

  defp primary(config, change) do
    with :ok <- check_all(config, [:level, :filters, :filter_default, :metadata]),
         do: update(&%{&1 | primary: change.(&1.primary)})
  end

  @doc """
  Adds a filter that sees all events before any handler.
  """
  @spec add_primary_filter(atom, filter) :: :ok | {:error, term}
  def add_primary_filter(id, filter) do
    update(fn state ->
      with {:ok, primary} <- with_filter(state.primary, id, filter),
           do: %{state | primary: primary}
    end)
  end

  @doc """
  Removes a primary filter.
  """
  @spec remove_primary_filter(atom) :: :ok | {:error, {:not_found, atom}}
  def remove_primary_filter(id) do
    update(fn state ->
      with {:ok, primary} <- without_filter(state.primary, id), do: %{state | primary: primary}
    end)
  end

  defp with_filter(config, id, filter) do
    with :ok <- check(:filters, [{id, filter}]) do
      if List.keymember?(config.filters, id, 0),
        do: {:error, {:already_exist, id}},
        else: {:ok, %{config | filters: [{id, filter} | config.filters]}}
    end
  end

  defp without_filter(config, id) do
    if List.keymember?(config.filters, id, 0),
      do: {:ok, :logger_config.without_filter(config, id)},
      else: {:error, {:not_found, id}}
  end

  # Handlers

  @doc """
  Adds a handler: a name, the module that has `log(event, config)`, and a map of `:level`, `:filters`, `:filter_default`,
  `:formatter` and whatever the module wants to know.

  If the module has `adding_handler(config)` it is called, in a process of its own, and gives `{:ok, config}` or
  `{:error, reason}`.

  ## Examples

      iex> :logger.add_handler(:example, :logger_std_h, %{level: :none})
      :ok
      iex> :logger.add_handler(:example, :logger_std_h, %{})
      {:error, {:already_exist, :example}}
      iex> :logger.remove_handler(:example)
      :ok

  """
  @spec add_handler(atom, module, map) :: :ok | {:error, term}
  def add_handler(id, module, config) when is_atom(module) and is_map(config) do
    config =
      Map.merge(Map.merge(:logger_config.default_handler(id, module), config), %{
        id: id,
        module: module
      })

    with :ok <- check(:id, id),
         :ok <- check_all(config),
         :ok <- free(id, :logger_config.state()),
         :ok <- check_module(module),
         {:ok, config} <- added(:logger_config.adding(module, config)) do
      update(fn state ->
        with :ok <- free(id, state), do: %{state | handlers: [config | state.handlers]}
      end)
    end
  end

  defp free(id, state) do
    if Enum.any?(state.handlers, &(&1.id == id)),
      do: {:error, {:already_exist, id}},
      else: :ok
  end

  defp check_module(module) do
    if Code.ensure_loaded?(module) and function_exported?(module, :log, 2),
      do: :ok,
      else: {:error, {:invalid_handler, {:function_not_exported, {module, :log, 2}}}}
  end

  defp added({:ok, config}), do: {:ok, config}
  defp added({:error, reason}), do: {:error, {:handler_not_added, reason}}

  @doc """
  Adds the handlers of an application, or of a list of `{:handler, id, module, config}`.

  The list of an application is its `:logger` in its environment.
  """
  @spec add_handlers(atom | [{:handler, atom, module, map}]) :: :ok | {:error, term}
  def add_handlers(application) when is_atom(application),
    do: add_handlers(Application.get_env(application, :logger, []))

  def add_handlers(handlers) when is_list(handlers) do
    Enum.reduce_while(handlers, :ok, fn {:handler, id, module, config}, :ok ->
      case add_handler(id, module, config) do
        :ok -> {:cont, :ok}
        error -> {:halt, error}
      end
    end)
  end

  @doc """
  Removes a handler, and calls its module's `removing_handler(config)` if there is one.
  """
  @spec remove_handler(atom) :: :ok | {:error, {:not_found, atom}}
  def remove_handler(id) do
    with {:ok, %{module: module} = config} <- get_handler_config(id),
         :ok <- update(&:logger_config.without_handler(&1, id)) do
      :logger_config.removing(module, config)
      :ok
    end
  end

  @doc """
  The names of the handlers.
  """
  @spec get_handler_ids() :: [atom]
  def get_handler_ids, do: Enum.map(:logger_config.state().handlers, & &1.id)

  @doc """
  The configurations of all handlers.
  """
  @spec get_handler_config() :: [map]
  def get_handler_config, do: :logger_config.state().handlers

  @doc """
  The configuration of a handler.

  ## Examples

      iex> :logger.get_handler_config(:nobody)
      {:error, {:not_found, :nobody}}

  """
  @spec get_handler_config(atom) :: {:ok, map} | {:error, {:not_found, atom}}
  def get_handler_config(id), do: handler(:logger_config.state(), id)

  defp handler(state, id) do
    case Enum.find(state.handlers, &(&1.id == id)) do
      nil -> {:error, {:not_found, id}}
      config -> {:ok, config}
    end
  end

  @doc """
  Sets the configuration of a handler; keys that are not given get their defaults.
  """
  @spec set_handler_config(atom, map) :: :ok | {:error, term}
  def set_handler_config(id, config) when is_map(config) do
    change(id, :set, config, fn old ->
      Map.merge(:logger_config.default_handler(old.id, old.module), config)
    end)
  end

  @doc """
  Sets one key of the configuration of a handler.
  """
  @spec set_handler_config(atom, atom, term) :: :ok | {:error, term}
  def set_handler_config(id, key, value),
    do: change(id, :set, %{key => value}, &Map.put(&1, key, value))

  @doc """
  Merges into the configuration of a handler.
  """
  @spec update_handler_config(atom, map) :: :ok | {:error, term}
  def update_handler_config(id, config) when is_map(config),
    do: change(id, :update, config, &Map.merge(&1, config))

  @doc """
  Updates one key of the configuration of a handler.
  """
  @spec update_handler_config(atom, atom, term) :: :ok | {:error, term}
  def update_handler_config(id, key, value), do: update_handler_config(id, %{key => value})

  # The module of the handler may have a word in it.
  defp change(id, kind, config, change) do
    with {:ok, old} <- get_handler_config(id),
         :ok <- unmoved(old, config),
         :ok <- check_all(config),
         {:ok, new} <- :logger_config.changing(old.module, kind, old, change.(old)),
         do: replace(id, fn _ -> {:ok, new} end)
  end

  defp unmoved(old, config) do
    case for key <- [:id, :module], Map.get(config, key, old[key]) != old[key], do: key do
      [] ->
        :ok

      [key | _] ->
        {:error, {:illegal_config_change, Map.take(old, [key]), Map.take(config, [key])}}
    end
  end

  defp replace(id, change) do
    update(fn state ->
      with {:ok, old} <- handler(state, id),
           {:ok, new} <- change.(old) do
        %{state | handlers: Enum.map(state.handlers, &if(&1.id == id, do: new, else: &1))}
      end
    end)
  end

  @doc """
  Merges into the configuration of a handler's formatter.
  """
  @spec update_formatter_config(atom, map) :: :ok | {:error, term}
  def update_formatter_config(id, config) when is_map(config) do
    with {:ok, %{formatter: {module, old}}} <- get_handler_config(id),
         do: update_handler_config(id, :formatter, {module, Map.merge(old, config)})
  end

  @doc """
  Sets one key of the configuration of a handler's formatter.
  """
  @spec update_formatter_config(atom, atom, term) :: :ok | {:error, term}
  def update_formatter_config(id, key, value), do: update_formatter_config(id, %{key => value})

  @doc """
  Adds a filter to a handler.
  """
  @spec add_handler_filter(atom, atom, filter) :: :ok | {:error, term}
  def add_handler_filter(id, filter_id, filter),
    do: replace(id, &with_filter(&1, filter_id, filter))

  @doc """
  Removes a filter of a handler.
  """
  @spec remove_handler_filter(atom, atom) :: :ok | {:error, term}
  def remove_handler_filter(id, filter_id), do: replace(id, &without_filter(&1, filter_id))

  @doc """
  All there is: the primary configuration, the handlers and the levels of modules.
  """
  @spec get_config() :: %{primary: map, handlers: [map], module_levels: [{module, level}]}
  def get_config do
    state = :logger_config.state()

    %{
      primary: state.primary,
      handlers: state.handlers,
      module_levels: Map.to_list(state.modules)
    }
  end

  # A state is a success, all else says what is wrong.
  defp update(change) do
    with %{} <- :logger_config.update(change), do: :ok
  end

  # Checks of values

  # `allowed` are the keys there may be; a handler may have any.
  defp check_all(config, allowed \\ nil) do
    Enum.find_value(config, :ok, fn {key, value} ->
      with :ok <- check_key(key, value, allowed),
           :ok <- check(key, value),
           do: nil
    end)
  end

  defp check_key(key, value, allowed) do
    if allowed == nil or key in allowed,
      do: :ok,
      else: {:error, {:invalid_primary_config, {key, value}}}
  end

  defp check(:id, id), do: if(is_atom(id), do: :ok, else: {:error, {:invalid_id, id}})

  defp check(:level, level),
    do: if(:logger_config.limit?(level), do: :ok, else: {:error, {:invalid_level, level}})

  defp check(:filters, filters) when is_list(filters) do
    Enum.find_value(filters, :ok, fn
      {id, {filter, _}} when is_atom(id) and is_function(filter, 2) -> nil
      filter -> {:error, {:invalid_filter, filter}}
    end)
  end

  defp check(:filters, filters), do: {:error, {:invalid_filters, filters}}
  defp check(:filter_default, default) when default in [:log, :stop], do: :ok
  defp check(:filter_default, default), do: {:error, {:invalid_filter_default, default}}

  defp check(:formatter, {module, config}) when is_atom(module) do
    if Code.ensure_loaded?(module) and function_exported?(module, :check_config, 1),
      do: module.check_config(config),
      else: :ok
  end

  defp check(:formatter, formatter), do: {:error, {:invalid_formatter, formatter}}

  defp check(:metadata, metadata) when not is_map(metadata),
    do: {:error, {:invalid_primary_config, {:metadata, metadata}}}

  defp check(_key, _value), do: :ok

  @doc """
  Gives all modules of an application a level of their own. No application is loaded so far: there is no project tool.
  """
  @spec set_application_level(atom, level | :all | :none) :: {:error, {:not_loaded, atom}}
  def set_application_level(application, level) do
    with :ok <- check(:level, level), do: {:error, {:not_loaded, application}}
  end

  @doc """
  Makes all modules of an application obey the primary level again: see `set_application_level/2`.
  """
  @spec unset_application_level(atom) :: {:error, {:not_loaded, atom}}
  def unset_application_level(application), do: {:error, {:not_loaded, application}}
end
