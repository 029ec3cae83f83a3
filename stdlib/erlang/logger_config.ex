defmodule :logger_config do
  @moduledoc false
  # What `:logger` knows: the primary configuration, the handlers and the levels of modules.
  #
  # All of it is one persistent term, so who logs reads it without copying or waiting; who changes it holds a lock. It is
  # made when it is needed first, from the environment of the application `:logger`.

  @key :logger

  def level_number(level)
  def level_number(:emergency), do: 0
  def level_number(:alert), do: 1
  def level_number(:critical), do: 2
  def level_number(:error), do: 3
  def level_number(:warning), do: 4
  def level_number(:notice), do: 5
  def level_number(:info), do: 6
  def level_number(:debug), do: 7

  # What is let through by a level of a configuration: all up to this number.
  def limit(:none), do: -1
  def limit(:all), do: 10
  def limit(level), do: level_number(level)

  @limits [
    :none,
    :emergency,
    :alert,
    :critical,
    :error,
    :warning,
    :notice,
    :info,
    :debug,
    :all
  ]
  def limit?(level), do: level in @limits

  def state do
    case :persistent_term.get(@key, nil) do
      nil -> update(& &1)
      state -> state
    end
  end

  # Whether an event of a level is to be logged; a module may have a level of its own.
  def allow(level), do: level_number(level) <= state().limit

  def allow(level, module) do
    state = state()

    case state.modules do
      %{^module => own} -> level_number(level) <= limit(own)
      _ -> level_number(level) <= state.limit
    end
  end

  # Changes the state by `change`, a function of the state that gives the next one, or something else to give up: that is
  # the result then.
  def update(change) do
    Cordial.Lock.locked(@key, fn ->
      case change.(:persistent_term.get(@key, nil) || initial()) do
        %{primary: primary} = state ->
          state = %{state | limit: limit(primary.level)}
          :persistent_term.put(@key, state)
          state

        given_up ->
          given_up
      end
    end)
  end

  defp initial do
    environment = Application.get_all_env(:logger)

    primary =
      Map.merge(default_primary(), %{
        filters: Logger.Filters.primary(environment),
        level: Logger.Filters.level(Keyword.get(environment, :level, :debug)),
        metadata: Map.new(Keyword.get(environment, :metadata, []))
      })

    %{
      primary: primary,
      limit: limit(primary.level),
      modules: %{},
      handlers: default_handlers(Keyword.get(environment, :default_handler, []), environment)
    }
  end

  defp default_handlers(false, _environment), do: []

  defp default_handlers(options, environment) do
    module = Keyword.get(options, :module, :logger_std_h)

    config =
      Map.merge(default_handler(:default, module), %{
        config: Map.new(Keyword.get(options, :config, [])),
        filters: Keyword.get(options, :filters, remote_gl: {&:logger_filters.remote_gl/2, :stop}),
        formatter: options[:formatter] || Logger.Formatter.of_environment(environment, []),
        level: Keyword.get(options, :level, :all)
      })

    case adding(module, config) do
      {:ok, config} -> [config]
      {:error, _} -> []
    end
  end

  def default_primary, do: %{level: :notice, filter_default: :log, filters: [], metadata: %{}}

  def default_handler(id, module) do
    %{
      id: id,
      module: module,
      level: :all,
      filter_default: :log,
      filters: [],
      formatter: {:logger_formatter, %{}}
    }
  end

  # The callbacks of a handler's module run in a process of their own, as they do not know who changes the configuration.

  def adding(module, config), do: callback(module, :adding_handler, [config], {:ok, config})

  def changing(module, kind, old, new),
    do: callback(module, :changing_config, [kind, old, new], {:ok, new})

  def removing(module, config), do: callback(module, :removing_handler, [config], :ok)

  defp callback(module, name, args, default) do
    if Code.ensure_loaded?(module) and function_exported?(module, name, length(args)) do
      {_, reference} = spawn_monitor(fn -> exit({:called, guarded(module, name, args)}) end)

      receive do
        {:DOWN, ^reference, _, _, {:called, result}} -> result
        {:DOWN, ^reference, _, _, reason} -> {:error, {:callback_crashed, reason}}
      end
    else
      default
    end
  end

  defp guarded(module, name, args) do
    apply(module, name, args)
  catch
    kind, reason -> {:error, {:callback_crashed, {kind, reason, outside(__STACKTRACE__)}}}
  end

  # What is called from here is to blame for what it does, not who calls.
  defp outside(trace), do: Enum.take_while(trace, &(elem(&1, 0) != __MODULE__))

  # Events

  # Puts an event through the filters and gives it to the handlers, in the calling process.
  def log(level, message, metadata) do
    %{primary: primary} = state = state()
    event = %{level: level, msg: message, meta: Map.merge(primary.metadata, metadata)}

    case filtered(primary, event, :primary) do
      :stop -> :ok
      event -> Enum.each(state.handlers, &hand(&1, event))
    end
  end

  defp hand(%{level: level} = config, event) do
    if level_number(event.level) <= limit(level) do
      case filtered(config, event, config.id) do
        :stop -> :ok
        event -> call(config, event)
      end
    end
  end

  defp call(%{id: id, module: module} = config, event) do
    module.log(event, Map.drop(config, [:level, :filters, :filter_default]))
  catch
    kind, reason ->
      removed = fn state ->
        if Enum.any?(state.handlers, &(&1.id == id)), do: without_handler(state, id), else: :gone
      end

      if update(removed) != :gone do
        say({:removed_failing_handler, id},
          logger: :removed_failing_handler,
          handler: {id, module},
          log_event: event,
          reason: {kind, reason, outside(__STACKTRACE__)}
        )
      end
  end

  def without_handler(state, id),
    do: %{state | handlers: Enum.reject(state.handlers, &(&1.id == id))}

  defp filtered(%{filters: filters, filter_default: default}, event, owner),
    do: filtered(filters, event, default, owner)

  defp filtered([], event, :log, _owner), do: event
  defp filtered([], _event, :stop, _owner), do: :stop

  defp filtered([{id, {filter, argument}} | filters], event, default, owner) do
    case apply_filter(filter, event, argument) do
      {:ok, :stop} ->
        :stop

      {:ok, :ignore} ->
        filtered(filters, event, default, owner)

      # Once a filter lets it through, silence of the others does so, too.
      {:ok, %{level: _, msg: _, meta: _} = event} ->
        filtered(filters, event, :log, owner)

      failed ->
        remove_filter(owner, id, event, failed)
        filtered(filters, event, default, owner)
    end
  end

  defp apply_filter(filter, event, argument) do
    {:ok, filter.(event, argument)}
  catch
    kind, reason -> {kind, reason, outside(__STACKTRACE__)}
  end

  defp remove_filter(owner, id, event, reason) do
    update(fn state ->
      case owner do
        :primary ->
          %{state | primary: without_filter(state.primary, id)}

        handler ->
          %{state | handlers: Enum.map(state.handlers, &without_filter(&1, handler, id))}
      end
    end)

    say({:removed_failing_filter, id},
      logger: :removed_failing_filter,
      filter: id,
      owner: owner,
      log_event: event,
      reason: reason
    )
  end

  defp without_filter(%{id: owner} = config, owner, id), do: without_filter(config, id)
  defp without_filter(config, _owner, _id), do: config

  def without_filter(config, id), do: %{config | filters: List.keydelete(config.filters, id, 0)}

  # What goes wrong in here is told to standard error, for no handler can be relied upon, and in detail to the handlers
  # that are left, unless it went wrong while that was done.
  defp say(short, report) do
    IO.puts(:stderr, ["Logger - error: ", inspect(short)])

    if Process.get(:logger_says) == nil do
      Process.put(:logger_says, true)

      try do
        if allow(:debug), do: :logger.debug(report)
      after
        Process.delete(:logger_says)
      end
    end
  end
end
