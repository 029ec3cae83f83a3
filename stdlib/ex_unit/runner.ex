defmodule ExUnit.Runner do
  @moduledoc false
  # Runs the modules that wait: async ones at the same time, each in a process of its own, then the others one by one.
  #
  # A module has a process that runs `setup_all` and stays until its tests are done; each test has one too. Whoever waits
  # for such a process monitors it and knows how long it may take, so nothing that happens in it can hold up the run.

  alias ExUnit.{EventManager, Filters, Server, Test, TestModule}

  @doc "Runs what waits; `load_us` is how long it took to load, `nil` if more is being loaded. Gives the counts."
  def run(options, load_us) when is_list(options) do
    Process.flag(:trap_exit, Process.flag(:trap_exit, false))
    options = prepared(options)
    again(options, load_us, options[:repeat_until_failure])
  end

  @doc "The tests that `run/2` would run. What waits is taken."
  def selected(options) do
    config = options |> prepared() |> config(nil)

    for {module, parameters} <- take_all_async() ++ Server.take_sync(),
        {tests, _rest} = split(%{module.__ex_unit__() | parameters: parameters}, config),
        test <- tests,
        do: test
  end

  defp take_all_async do
    case Server.take_async() do
      {:ok, entries} -> entries ++ take_all_async()
      :none -> []
    end
  end

  defp prepared(options) do
    {include, exclude} = Filters.normalize(options[:include], options[:exclude])

    options
    |> Keyword.merge(include: include, exclude: exclude)
    |> traced()
    |> Keyword.update!(:max_cases, &(&1 || System.schedulers_online() * 2))
  end

  # Tests of a trace run one by one, and as long as they like.
  defp traced(options) do
    if options[:trace] do
      options
      |> Keyword.put(:max_cases, 1)
      |> Keyword.update!(:timeout, fn timeout ->
        if timeout == 60_000, do: :infinity, else: timeout
      end)
    else
      options
    end
  end

  defp again(options, load_us, repeats) do
    {counts, async, sync} = run_once(options, load_us)

    if repeats > 0 and counts.failures == 0 do
      Server.put_back(async, sync)
      again(Keyword.merge(options, next_seed(options)), load_us, repeats - 1)
    else
      counts
    end
  end

  # Who said nothing of seeds gets another one each time.
  defp next_seed(options),
    do: if(options[:seed] == options[:drawn_seed], do: Server.draw_seed(), else: [])

  defp run_once(options, load_us) do
    manager = EventManager.start(options)
    config = config(options, manager)
    EventManager.notify(manager, {:suite_started, options})
    # What was compiled and loaded so far is no part of the course of tests that run interleaved.
    restart(:cordial_scheduler.seed())
    start = System.monotonic_time()
    async = run_async(config, [], [])
    middle = System.monotonic_time()
    sync = Server.take_sync()
    run_sync(config, sync)
    stop = System.monotonic_time()

    times = %{
      load: load_us,
      async: if(async != [], do: microseconds(middle - start)),
      run: microseconds(stop - start)
    }

    counts = EventManager.finish(manager, times)
    for function <- ExUnit.configuration()[:after_suite], do: function.(counts)
    {counts, Enum.reverse(async), sync}
  end

  defp config(options, manager) do
    %{
      capture_log: options[:capture_log],
      exclude: options[:exclude],
      include: options[:include],
      manager: manager,
      max_cases: options[:max_cases],
      max_failures: options[:max_failures],
      only: options[:only_test_ids],
      rand_algorithm: options[:rand_algorithm],
      schedule_seed: if(options[:max_cases] == 1, do: :cordial_scheduler.seed()),
      seed: options[:seed],
      timeout: options[:timeout],
      trace: options[:trace]
    }
  end

  defp microseconds(time), do: System.convert_time_unit(time, :native, :microsecond)

  # `running` has the monitors of the processes that each run a group of modules.
  defp run_async(config, running, done) when length(running) < config.max_cases do
    case Server.take_async() do
      {:ok, entries} ->
        worker = spawn_monitor(fn -> Enum.each(entries, &run_module(&1, config)) end)
        run_async(config, [worker | running], [entries | done])

      :none ->
        wait_all(running)
        done
    end
  end

  defp run_async(config, running, done), do: run_async(config, wait_one(running), done)

  defp wait_one(running) do
    receive do
      {:DOWN, reference, :process, pid, reason} when is_reference(reference) ->
        ended(reason)
        List.delete(running, {pid, reference})
    end
  end

  defp wait_all([]), do: :ok
  defp wait_all(running), do: running |> wait_one() |> wait_all()

  defp ended(:normal), do: :ok
  defp ended(reason), do: exit(reason)

  defp run_sync(_config, []), do: :ok

  defp run_sync(config, [module | modules]) do
    wait_all([spawn_monitor(fn -> run_module(module, config) end)])
    run_sync(config, modules)
  end

  defp shuffle(%{seed: 0}, list), do: list

  defp shuffle(%{seed: seed, rand_algorithm: algorithm}, list) do
    _ = :rand.seed(algorithm, {seed, seed, seed})
    Enum.shuffle(list)
  end

  # A module

  defp run_module({module, parameters}, config) do
    test_module = %{module.__ex_unit__() | parameters: parameters}
    EventManager.notify(config.manager, {:module_started, test_module})
    {to_run, rest} = split(test_module, config)

    Enum.each(rest, &finish(&1, config))
    {test_module, invalid, finished} = run_tests(test_module, to_run, config)
    Enum.each(invalid, &finish(&1, config))
    tests = Enum.reverse(finished) ++ invalid
    EventManager.notify(config.manager, {:module_finished, %{test_module | tests: tests}})
  end

  # Which tests run, and those that do not, with the reason as their state.
  defp split(%TestModule{tests: tests, parameters: parameters}, config) do
    tags = Enum.map(tests, & &1.tags)

    decided =
      for test <- tests, wanted?(test, config) do
        test = %{test | parameters: parameters}

        case Filters.eval(config.include, config.exclude, test.tags, tags) do
          :ok -> test
          excluded_or_skipped -> %{test | state: excluded_or_skipped}
        end
      end

    {to_run, rest} = Enum.split_with(decided, &(&1.state == nil))
    {shuffle(config, to_run), rest}
  end

  defp wanted?(_test, %{only: nil}), do: true
  defp wanted?(test, %{only: ids}), do: {test.module, test.name} in ids

  # A test that does not run begins and ends at the same time.
  defp finish(test, config) do
    EventManager.tell(config.manager, {:test_started, test})
    EventManager.notify(config.manager, {:test_finished, test})
  end

  defp run_tests(test_module, [], _config), do: {test_module, [], []}

  defp run_tests(test_module, tests, config) do
    if max_failures_reached?(config) do
      {test_module, [], []}
    else
      {pid, reference, result} = start_module(test_module, config)

      case result do
        {:ok, context} ->
          finished = each_test(tests, context, config, [])
          stop_module(pid, reference)
          {on_exit(test_module, pid, config.timeout), [], finished}

        {:error, failures} ->
          failed = on_exit(%{test_module | state: {:failed, failures}}, pid, config.timeout)
          invalid = for test <- tests, do: %{test | state: {:invalid, failed}}
          {failed, invalid, []}
      end
    end
  end

  defp each_test([], _context, _config, finished), do: finished

  defp each_test([test | tests], context, config, finished) do
    test = run_test(test, context, config)

    if max_failures_reached?(config) do
      [test | finished]
    else
      each_test(tests, context, config, [test | finished])
    end
  end

  defp max_failures_reached?(%{max_failures: :infinity}), do: false
  defp max_failures_reached?(config), do: EventManager.max_failures_reached?(config.manager)

  # In a run that can be repeated, the course of a test does not depend on those before it.
  defp restart(nil), do: :ok
  defp restart(seed), do: :cordial_scheduler.restart(seed)

  # Starts the process that runs `setup_all`.
  defp start_module(%TestModule{name: module} = test_module, config) do
    restart(config.schedule_seed)
    parent = self()
    context = Map.merge(test_module.tags, test_module.parameters)

    {pid, reference} =
      spawn_monitor(fn ->
        seed_random(config, {module, :setup_all})
        Server.become_runner()

        send(
          parent,
          {self(), :setup_all, guarded(fn -> module.__ex_unit__(:setup_all, context) end)}
        )

        # The context is given even if the callback ended itself.
        receive do
          {^parent, :stop} -> :ok
        end
      end)

    receive do
      {^pid, :setup_all, result} ->
        if match?({:error, _}, result), do: stop_module(pid, reference)
        {pid, reference, result}

      {:DOWN, ^reference, :process, ^pid, reason} ->
        {pid, reference, {:error, [{{:EXIT, pid}, reason, []}]}}
    end
  end

  defp stop_module(pid, reference) do
    send(pid, {self(), :stop})
    wait_until_gone(pid, reference)
  end

  defp guarded(function) do
    {:ok, function.()}
  catch
    kind, reason -> {:error, failures(kind, reason, __STACKTRACE__)}
  end

  # A test

  defp run_test(test, context, config) do
    # One by one, formatters know of a test before it prints or starts anything.
    if config.max_cases == 1,
      do: EventManager.notify(config.manager, {:test_started, test}),
      else: EventManager.tell(config.manager, {:test_started, test})

    test = start_test(test, Map.merge(context, test.tags), config)
    EventManager.notify(config.manager, {:test_finished, test})
    test
  end

  defp start_test(test, context, config) do
    timeout =
      if config.trace, do: config.timeout, else: Map.get(test.tags, :timeout, config.timeout)

    restart(config.schedule_seed)
    parent = self()

    {pid, reference} =
      spawn_monitor(fn ->
        seed_random(config, {test.module, test.name})
        Server.become_runner()
        context = Map.put(context, :test_pid, self())
        start = System.monotonic_time()
        capture = Map.get(context, :capture_log, config.capture_log)

        {result, logs} =
          with_log(capture, fn ->
            guarded(fn -> exec_test(test, ExUnit.TmpDir.create(context)) end)
          end)

        time = microseconds(System.monotonic_time() - start)
        send(parent, {self(), :test_finished, result, logs, time, Server.runner_known?()})

        exit(:shutdown)
      end)

    {state, logs, time, known?} = wait_for_test(pid, reference, test, timeout)
    test = %{test | state: state, logs: logs, time: time}
    if known?, do: on_exit(test, pid, timeout), else: test
  end

  defp with_log(false, function), do: {function.(), ""}
  defp with_log(true, function), do: with_log([], function)
  defp with_log(options, function), do: ExUnit.CaptureLog.with_log(options, function)

  defp exec_test(%Test{module: module, name: name}, context) do
    context = module.__ex_unit__(:setup, context)
    apply(module, name, [context])
  end

  # The state, what was logged, the time, and whether the server knows of the process; the process is gone.
  defp wait_for_test(pid, reference, test, timeout) do
    receive do
      {^pid, :test_finished, result, logs, time, known?} ->
        wait_until_gone(pid, reference)
        {state(result), logs, time, known?}

      {:DOWN, ^reference, :process, ^pid, reason} ->
        {{:failed, [{{:EXIT, pid}, reason, []}]}, "", 0, true}
    after
      timeout ->
        failure = interrupt(pid, reference, timeout, Atom.to_string(test.tags.test_type))
        {{:failed, [failure]}, "", timeout * 1000, true}
    end
  end

  # Ends a process that took too long: a failure that says where it was.
  defp interrupt(pid, reference, timeout, type) do
    trace =
      case Process.info(pid, :current_stacktrace) do
        {:current_stacktrace, trace} -> trace
        nil -> []
      end

    Process.exit(pid, :kill)
    wait_until_gone(pid, reference)
    {:error, %ExUnit.TimeoutError{timeout: timeout, type: type}, prune(trace)}
  end

  defp wait_until_gone(pid, reference) do
    receive do
      {:DOWN, ^reference, :process, ^pid, _} -> :ok
    end
  end

  defp state({:ok, _}), do: nil
  defp state({:error, failures}), do: {:failed, failures}

  defp failures(:error, %ExUnit.MultiError{errors: errors}, _trace) do
    for {kind, reason, trace} <- errors,
        do: {kind, Exception.normalize(kind, reason, trace), prune(trace)}
  end

  defp failures(kind, reason, trace),
    do: [{kind, Exception.normalize(kind, reason, trace), prune(trace)}]

  # What lies around a test is of no interest to who reads its trace.
  defp prune(trace) do
    trace
    |> Enum.drop_while(&(elem(&1, 0) == ExUnit.Assertions))
    |> Enum.take_while(&(elem(&1, 0) != __MODULE__))
  end

  # Each test has its own random numbers, the same in every run with one seed.
  defp seed_random(%{seed: seed, rand_algorithm: algorithm}, {module, name}) do
    :rand.seed(algorithm, {:erlang.phash2(module), :erlang.phash2(name), seed})
  end

  # Ends what the process `pid` started and runs what it registered; the first failure of all is the one that counts.
  defp on_exit(test_or_module, pid, timeout) do
    case Server.take_runner(pid) do
      {nil, []} ->
        test_or_module

      {supervisor, functions} ->
        if supervisor, do: ExUnit.TestSupervisor.stop(supervisor)
        Enum.reduce(run_functions(functions, timeout), test_or_module, &add_failure/2)
    end
  end

  defp add_failure(failure, %{state: nil} = test), do: %{test | state: {:failed, [failure]}}
  defp add_failure(_failure, test), do: test

  # The functions share a process; if one ends it, the next has a new one.
  defp run_functions([], _timeout), do: []

  defp run_functions(functions, timeout) do
    parent = self()

    {pid, reference} =
      spawn_monitor(fn ->
        for function <- functions do
          send(parent, {self(), guarded(function)})
        end

        exit(:shutdown)
      end)

    collect(functions, pid, reference, timeout, [])
  end

  defp collect([], pid, reference, _timeout, failures) do
    wait_until_gone(pid, reference)
    Enum.reverse(failures)
  end

  defp collect([_ | functions], pid, reference, timeout, failures) do
    receive do
      {^pid, {:ok, _}} ->
        collect(functions, pid, reference, timeout, failures)

      {^pid, {:error, more}} ->
        collect(functions, pid, reference, timeout, Enum.reverse(more, failures))

      {:DOWN, ^reference, :process, ^pid, reason} ->
        Enum.reverse([{{:EXIT, pid}, reason, []} | failures], run_functions(functions, timeout))
    after
      timeout ->
        failure = interrupt(pid, reference, timeout, "on_exit callback")
        Enum.reverse([failure | failures], run_functions(functions, timeout))
    end
  end
end
