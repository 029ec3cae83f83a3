defmodule ExUnit.Server do
  @moduledoc false
  # The process that knows what ExUnit has to remember: the configuration, the modules that wait to be run, and for each
  # process that runs a test its functions of `on_exit` and its supervisor.
  #
  # Invariant: it never calls code of tests, so it always answers soon.

  @defaults [
    assert_receive_timeout: 100,
    autorun: true,
    capture_log: false,
    colors: [],
    exclude: [],
    exit_status: 2,
    formatters: [ExUnit.CLIFormatter],
    include: [],
    max_failures: :infinity,
    rand_algorithm: :exsss,
    refute_receive_timeout: 100,
    repeat_until_failure: 0,
    slowest: 0,
    slowest_modules: 0,
    stacktrace_depth: 20,
    timeout: 60_000,
    trace: false,
    after_suite: []
  ]

  @doc "Starts the server unless it is there."
  def start do
    if Process.whereis(__MODULE__) == nil do
      {pid, reference} = spawn_monitor(&enter/0)
      send(pid, {:report, self()})

      receive do
        {:ready, ^pid} -> Process.demonitor(reference, [:flush])
        # Another one was faster.
        {:DOWN, ^reference, _, _, _} -> :ok
      end
    end

    :ok
  end

  @doc "A seed that nobody asked for, as configuration."
  def draw_seed do
    seed = rem(:erlang.system_time(:microsecond), 1_000_000)
    [seed: seed, drawn_seed: seed]
  end

  def started?, do: Process.whereis(__MODULE__) != nil

  def configure(options), do: call({:configure, options})

  def configuration, do: call(:configuration)

  @doc "Whether a function is registered to run the tests at the end."
  def autorun?, do: call(:autorun?)

  def autorun(hook) do
    call(:autorun)
    System.at_exit(hook)
  end

  @doc "Somebody else sees to it that the tests run."
  def claim_autorun, do: call(:autorun)

  @doc "A module of tests is defined; `options` are `async: boolean`, `group: term`, `parameterize: [map] | nil`."
  def add_module(module, options), do: call({:add, module, options})

  @doc "All modules are there. Gives how long loading took since the server started, in microseconds."
  def modules_loaded, do: call(:modules_loaded)

  @doc """
  The next async modules to be run, at most `count`: `{:ok, [{module, parameters}]}`, `:none` when all are taken.

  Waits while modules are being loaded. What is given at once belongs together: it is one module, with its parameters,
  or a group, of which one runs after the other.
  """
  def take_async, do: call(:take_async)

  def take_sync, do: call(:take_sync)

  @doc "Puts back what was run, to be run again."
  def put_back(async, sync), do: call({:put_back, async, sync})

  # A process that runs tests knows it by itself, and whether the server knows anything about it.
  @mark {__MODULE__, :runner}

  @doc "The calling process is going to run a test."
  def become_runner, do: Process.put(@mark, :unknown)

  @doc "Whether `take_runner/1` has anything to give for the calling process."
  def runner_known?, do: Process.get(@mark) == :known

  @doc "Registers a function of `on_exit` for the calling process; `:error` unless it runs a test."
  def on_exit(key, function), do: as_runner({:on_exit, self(), key, function})

  def put_supervisor(supervisor), do: as_runner({:put_supervisor, self(), supervisor})

  defp as_runner(request) do
    if Process.get(@mark) == nil do
      :error
    else
      Process.put(@mark, :known)
      call(request)
    end
  end

  @doc "The supervisor of the calling process: `{:ok, pid}`, `:none`, or `:error` unless it runs a test."
  def test_supervisor do
    case Process.get(@mark) do
      nil -> :error
      :unknown -> :none
      :known -> call({:supervisor, self()})
    end
  end

  @doc "Forgets `pid`: gives its supervisor and its functions, the last first."
  def take_runner(pid), do: call({:take_runner, pid})

  defp call(request) do
    server =
      Process.whereis(__MODULE__) || raise "ExUnit was not started: call ExUnit.start/1 first"

    Cordial.Service.request(server, request)
  end

  defp enter do
    Process.register(self(), __MODULE__)

    receive do
      {:report, to} -> send(to, {:ready, self()})
    end

    loop(%{
      configuration: order(:cordial_scheduler.seed()) ++ @defaults,
      started: System.monotonic_time(),
      autorun?: false,
      loaded?: false,
      async: :queue.new(),
      groups: [],
      sync: [],
      waiting: [],
      runners: %{}
    })
  rescue
    # The name is taken.
    ArgumentError -> :ok
  end

  # In a run that can be repeated modules go one by one, unless somebody wants otherwise.
  defp order(nil), do: [max_cases: System.schedulers_online() * 2] ++ draw_seed()
  defp order(schedule_seed), do: [max_cases: 1, seed: schedule_seed]

  defp loop(state) do
    receive do
      {from, reference, :take_async} ->
        loop(take_async(state, {from, reference}))

      {from, reference, request} ->
        {reply, state} = serve(request, state)
        send(from, {reference, reply})
        loop(state)
    end
  end

  defp serve({:configure, options}, state) do
    {:ok, %{state | configuration: state.configuration |> Keyword.merge(options) |> timed()}}
  end

  defp serve(:configuration, state), do: {state.configuration, state}
  defp serve(:autorun?, state), do: {state.autorun?, state}
  defp serve(:autorun, state), do: {:ok, %{state | autorun?: true}}

  defp serve({:add, module, options}, state) do
    {:ok, state |> add(module, options) |> wake()}
  end

  defp serve(:modules_loaded, state) do
    elapsed = System.monotonic_time() - state.started
    state = wake(%{state | loaded?: true})
    {System.convert_time_unit(elapsed, :native, :microsecond), state}
  end

  # Modules wait in the order they came. Who takes them starts a new round of loading.
  defp serve(:take_sync, state) do
    {Enum.reverse(state.sync),
     %{state | sync: [], loaded?: false, started: System.monotonic_time()}}
  end

  defp serve({:put_back, async, sync}, state) do
    {:ok, %{state | async: :queue.from_list(async), sync: Enum.reverse(sync), loaded?: true}}
  end

  defp serve({:on_exit, pid, key, function}, state) do
    runner = runner(state, pid)

    {:ok,
     put_runner(state, pid, %{
       runner
       | callbacks: List.keystore(runner.callbacks, key, 0, {key, function})
     })}
  end

  defp serve({:put_supervisor, pid, supervisor}, state) do
    {:ok, put_runner(state, pid, %{runner(state, pid) | supervisor: supervisor})}
  end

  defp serve({:supervisor, pid}, state) do
    case runner(state, pid).supervisor do
      nil -> {:none, state}
      supervisor -> {{:ok, supervisor}, state}
    end
  end

  defp serve({:take_runner, pid}, state) do
    runner = runner(state, pid)
    callbacks = for {_key, function} <- Enum.reverse(runner.callbacks), do: function
    {{runner.supervisor, callbacks}, %{state | runners: Map.delete(state.runners, pid)}}
  end

  # Times are only worth something if tests do not run at the same time.
  defp timed(configuration) do
    if configuration[:slowest] > 0 or configuration[:slowest_modules] > 0,
      do: Keyword.put(configuration, :trace, true),
      else: configuration
  end

  defp runner(state, pid), do: Map.get(state.runners, pid, %{callbacks: [], supervisor: nil})

  defp put_runner(state, pid, runner), do: %{state | runners: Map.put(state.runners, pid, runner)}

  # Modules with parameters run once for each; each is an entry of its own.
  defp add(state, module, options) do
    entries =
      case options[:parameterize] do
        nil -> [{module, %{}}]
        parameters -> for one <- parameters, do: {module, one}
      end

    cond do
      options[:async] && options[:group] != nil ->
        %{state | groups: grouped(state.groups, options[:group], entries)}

      options[:async] ->
        %{state | async: Enum.reduce(entries, state.async, &:queue.in([&1], &2))}

      true ->
        %{state | sync: Enum.reverse(entries, state.sync)}
    end
  end

  defp grouped(groups, group, entries) do
    case List.keyfind(groups, group, 0) do
      {_, before} -> List.keyreplace(groups, group, 0, {group, before ++ entries})
      # The first one's parameters come in this order in Elixir.
      nil -> groups ++ [{group, Enum.reverse(entries)}]
    end
  end

  defp take_async(state, from), do: wake(%{state | waiting: state.waiting ++ [from]})

  # A group grows while modules are loaded, so groups come when all are there, behind those that are in none.
  defp wake(%{waiting: [{from, reference} | waiting]} = state) do
    case {:queue.out(state.async), state} do
      {{{:value, entries}, left}, _} ->
        send(from, {reference, {:ok, entries}})
        wake(%{state | waiting: waiting, async: left})

      {{:empty, _}, %{loaded?: true, groups: [{_group, entries} | left]}} ->
        send(from, {reference, {:ok, entries}})
        wake(%{state | waiting: waiting, groups: left})

      {{:empty, _}, %{loaded?: true}} ->
        send(from, {reference, :none})
        wake(%{state | waiting: waiting})

      {{:empty, _}, _} ->
        state
    end
  end

  defp wake(state), do: state
end
