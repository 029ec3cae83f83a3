defmodule Kernel.ParallelCompiler do
  @moduledoc """
  Compiles many files at the same time.

  Each file is compiled by a process of its own. A file that needs a module which is not there yet, because it uses its
  macros, its struct, or calls it while it is compiled, waits until another file has defined that module. Files
  that wait for each other in a circle are refused, with the circle in the message.

  All functions give `{:ok, modules, warnings}` or `{:error, errors, warnings}`. With `return_diagnostics: true`, errors
  and warnings are maps as in `t:Code.diagnostic/1`, and warnings are given as
  `%{compile_warnings: list, runtime_warnings: list}`; otherwise they are `{file, position, message}`.
  """

  alias Kernel.ErrorHandler
  alias Kernel.ParallelCompiler.Failure

  @type info :: %{
          runtime_warnings: [Code.diagnostic(:warning)],
          compile_warnings: [Code.diagnostic(:warning)]
        }
  @type warning :: {file :: Path.t(), Code.position(), message :: String.t()}
  @type error :: {file :: Path.t(), Code.position(), message :: String.t()}
  @typep outcome ::
           {:ok, [module], [warning] | info}
           | {:error, [error] | [Code.diagnostic(:error)], [warning] | info}

  # A file longer on its way than this is told to `:each_long_compilation`.
  @long_compilation_seconds 10

  @doc """
  Compiles files; the modules are loaded.

  Options:

    * `:each_file` - called with the path of each file that is done;
    * `:each_module` - called with file, module and code of each module, as soon as it is defined;
    * `:each_cycle` - called without arguments when all files are done; gives `{:compile, modules, warnings}` to have
      those modules gathered too, or `{:runtime, modules, warnings}`;
    * `:each_long_compilation` - called with the file that takes longer than `:long_compilation_threshold` seconds (10);
    * `:dest` - where the code will be written, for messages;
    * `:max_concurrency` - how many files are compiled at once; a file that waits does not count;
    * `:return_diagnostics` - see the module's documentation.

  ## Examples

      iex> Kernel.ParallelCompiler.compile([])
      {:ok, [], []}

  """
  @doc since: "1.6.0"
  @spec compile([Path.t()], keyword) ::
          {:ok, [atom], [warning] | info}
          | {:error, [error] | [Code.diagnostic(:error)], [warning] | info}
  def compile(files, options \\ []) when is_list(options), do: run(files, :compile, options)

  @doc """
  Compiles files and writes the code of each module into the folder `path`.

  Takes the options of `compile/2`.
  """
  @doc since: "1.6.0"
  @spec compile_to_path([Path.t()], Path.t(), keyword) ::
          {:ok, [atom], [warning] | info}
          | {:error, [error] | [Code.diagnostic(:error)], [warning] | info}
  def compile_to_path(files, path, options \\ []) when is_binary(path) and is_list(options),
    do: run(files, {:compile, path}, options)

  @doc """
  Compiles and loads files, and notes them as `Code.require_file/2` does.

  ## Examples

      iex> Kernel.ParallelCompiler.require([])
      {:ok, [], []}

  """
  @doc since: "1.6.0"
  @spec require([Path.t()], keyword) ::
          {:ok, [atom], [warning] | info}
          | {:error, [error] | [Code.diagnostic(:error)], [warning] | info}
  def require(files, options \\ []) when is_list(options), do: run(files, :require, options)

  @doc """
  Maps over a collection with a process for each element; each may wait for modules as the caller may.

  Only code that runs while a file is compiled may call it; else it raises `ArgumentError`.
  """
  @doc since: "1.16.0"
  @spec pmap(Enumerable.t(), (term -> term)) :: [term]
  def pmap(collection, fun) when is_function(fun, 1) do
    info = ErrorHandler.info() || raise ArgumentError, not_compiling()
    collection |> Enum.map(&start_part(info, fn -> fun.(&1) end)) |> Enum.map(&await_part/1)
  end

  defp not_compiling,
    do:
      "cannot spawn parallel compiler task because the current file is not being compiled/required"

  defp start_part(info, fun) do
    owner = self()

    spawn_monitor(fn ->
      ErrorHandler.enter(info)

      try do
        send(owner, {self(), fun.()})
      after
        :cordial.set_awaiting(self(), false)
      end
    end)
  end

  defp await_part({pid, reference}) do
    receive do
      {^pid, value} ->
        Process.demonitor(reference, [:flush])
        value

      {:DOWN, ^reference, :process, ^pid, reason} ->
        exit(reason)
    end
  end

  # The coordinator

  defp run(files, output, options) do
    state = %{
      output: output,
      options: options,
      queue: Enum.map(files, &IO.chardata_to_string/1),
      max: Keyword.get(options, :max_concurrency) || max(System.schedulers_online(), 2),
      # Files being compiled, by monitor: %{pid, file, timer}
      workers: %{},
      # Who waits: %{reply_to, worker, module, how, defining}, the latest first
      waiting: [],
      defined: %{},
      modules: [],
      warnings: [],
      errors: [],
      # Pairs of file and module, of files that wait for each other
      deadlock: nil
    }

    state |> work() |> result()
  end

  defp work(state) do
    case next(state) do
      :spawn -> state |> start() |> work()
      :done -> cycle(state)
      :stuck -> state |> release() |> work()
      :receive -> state |> receive_one() |> work()
    end
  end

  defp next(%{queue: queue, workers: workers} = state) do
    running = map_size(workers) - waiting_workers(state)

    cond do
      state.errors != [] and running == 0 -> :done
      queue != [] and state.errors == [] and running < state.max -> :spawn
      workers == %{} -> :done
      running == 0 -> :stuck
      true -> :receive
    end
  end

  defp waiting_workers(state) do
    state.waiting |> Enum.map(& &1.worker) |> Enum.uniq() |> length()
  end

  defp start(%{queue: [file | queue]} = state) do
    coordinator = self()
    output = state.output
    {pid, reference} = spawn_monitor(fn -> compile_file(coordinator, file, output) end)
    seconds = Keyword.get(state.options, :long_compilation_threshold, @long_compilation_seconds)
    timer = Process.send_after(self(), {:long, reference}, seconds * 1000)
    worker = %{pid: pid, file: file, timer: timer}
    %{state | queue: queue, workers: Map.put(state.workers, reference, worker)}
  end

  defp receive_one(state) do
    receive do
      {:defined, worker, module, binary} ->
        defined(state, worker, module, binary)

      {:await, reply_to, worker, module, how, defining} ->
        await(state, reply_to, worker, module, how, defining)

      {:compiled, worker, outcome} ->
        compiled(state, worker, outcome)

      {:long, reference} ->
        long(state, reference)

      {:DOWN, reference, :process, pid, reason} ->
        down(state, reference, pid, reason)
    end
  end

  defp defined(state, worker, module, binary) do
    file = file_of(state, worker)
    call(state, :each_module, [file, module, binary])
    write(state.output, module, binary)
    {found, waiting} = Enum.split_with(state.waiting, &(&1.module == module))
    Enum.each(found, &answer(&1, :found))
    defined = Map.put(state.defined, module, true)
    %{state | waiting: waiting, defined: defined, modules: [module | state.modules]}
  end

  defp write({:compile, path}, module, binary) do
    File.write!(Path.join(path, "#{module}.cbc"), binary)
  end

  defp write(_, _, _), do: :ok

  defp await(state, reply_to, worker, module, how, defining) do
    entry = %{reply_to: reply_to, worker: worker, module: module, how: how, defining: defining}

    if Map.has_key?(state.defined, module) do
      answer(entry, :found)
      state
    else
      %{state | waiting: [entry | state.waiting]}
    end
  end

  defp answer(%{reply_to: {pid, reference}}, answer), do: send(pid, {reference, answer})

  defp long(state, reference) do
    case state.workers do
      %{^reference => %{file: file}} -> call(state, :each_long_compilation, [file])
      _ -> :ok
    end

    state
  end

  defp compiled(state, worker, {:ok, warnings, record}) do
    file = file_of(state, worker)
    call(state, :each_file, [file])
    call(state, :each_record, [file, record])
    %{state | warnings: state.warnings ++ warnings}
  end

  defp compiled(state, worker, {:error, diagnostics, failure}) do
    file = file_of(state, worker)
    {errors, warnings} = Enum.split_with(diagnostics, &(&1.severity == :error))
    failed = Failure.report(file, failure)
    %{state | errors: state.errors ++ errors ++ [failed], warnings: state.warnings ++ warnings}
  end

  defp down(state, reference, pid, reason) do
    {worker, workers} = Map.pop(state.workers, reference)
    if worker, do: Process.cancel_timer(worker.timer)
    :cordial.set_awaiting(pid, false)
    waiting = Enum.reject(state.waiting, &(&1.worker == pid))
    state = %{state | workers: workers, waiting: waiting}

    if worker && reason != :normal do
      killed(state, worker.file, reason)
    else
      state
    end
  end

  # The process of a file was killed.
  defp killed(state, file, reason) do
    failed = Failure.report(file, {:exit, reason, []})
    %{state | errors: state.errors ++ [failed]}
  end

  defp file_of(state, worker) do
    Enum.find_value(state.workers, fn {_, %{pid: pid, file: file}} -> pid == worker && file end)
  end

  # Everybody waits. A module that nobody is defining will not come; else they wait for each other.
  defp release(state) do
    in_progress = Enum.flat_map(state.waiting, & &1.defining)
    {known, lost} = Enum.split_with(state.waiting, &(&1.module in in_progress))
    {soft, hard} = Enum.split_with(known, &(&1.how == :soft))

    cond do
      lost != [] -> give_up(state, lost, :not_found)
      soft != [] -> give_up(state, soft, :deadlock)
      true -> state |> deadlocked(hard) |> give_up(hard, :deadlock)
    end
  end

  defp give_up(state, entries, answer) do
    Enum.each(entries, &answer(&1, answer))
    %{state | waiting: state.waiting -- entries}
  end

  defp deadlocked(state, entries) do
    pairs = for entry <- entries, do: {file_of(state, entry.worker), entry.module}
    %{state | deadlock: pairs}
  end

  defp cycle(state) do
    case call(state, :each_cycle, []) do
      {:compile, modules, warnings} -> gathered(state, modules, warnings)
      {:runtime, modules, warnings} -> gathered(state, modules, warnings)
      _ -> state
    end
  end

  defp gathered(state, modules, warnings),
    do: %{state | modules: modules ++ state.modules, warnings: state.warnings ++ warnings}

  defp call(state, name, arguments) do
    fun = Keyword.get(state.options, name)
    if fun, do: apply(fun, arguments), else: :ok
  end

  defp result(state) do
    if pairs = state.deadlock, do: Failure.print_deadlock(pairs)
    stop_workers(state)

    if state.errors == [] do
      warnings = state.warnings ++ check_calls()
      {:ok, Enum.sort(state.modules), given(state, :warnings, warnings)}
    else
      :cordial.forget_calls()
      {:error, given(state, :errors, state.errors), given(state, :warnings, state.warnings)}
    end
  end

  # What calls of other modules are wrong, now that all modules are there.
  defp check_calls do
    {_, diagnostics} = Code.with_diagnostics([log: true], fn -> :cordial.check_calls() end)
    Enum.map(diagnostics, &Map.put(&1, :group, :runtime))
  end

  # After an error, the files that still wait are of no use.
  defp stop_workers(state) do
    for {reference, %{pid: pid, timer: timer}} <- state.workers do
      Process.cancel_timer(timer)
      Process.exit(pid, :kill)
      receive do: ({:DOWN, ^reference, _, _, _} -> :ok)
      :cordial.set_awaiting(pid, false)
    end
  end

  defp given(state, kind, diagnostics) do
    case {Keyword.get(state.options, :return_diagnostics, false), kind} do
      {true, :errors} -> diagnostics
      {true, :warnings} -> split_warnings(diagnostics)
      {false, _} -> Enum.map(diagnostics, &{&1.file, &1.position, &1.message})
    end
  end

  defp split_warnings(warnings) do
    {runtime, compile} = Enum.split_with(warnings, &Map.has_key?(&1, :group))
    %{runtime_warnings: Enum.map(runtime, &Map.delete(&1, :group)), compile_warnings: compile}
  end

  # The process of a file

  defp compile_file(coordinator, file, output) do
    ErrorHandler.enter({coordinator, self()})

    {outcome, diagnostics} =
      Code.with_diagnostics([log: true], fn ->
        try do
          {:ok, compile_one(file, output)}
        catch
          kind, reason -> {kind, reason, __STACKTRACE__}
        end
      end)

    :cordial.set_awaiting(self(), false)

    case outcome do
      {:ok, record} -> send(coordinator, {:compiled, self(), {:ok, diagnostics, record}})
      failure -> send(coordinator, {:compiled, self(), {:error, diagnostics, failure}})
    end
  end

  # Gives what a build tool wants to know of the file: its modules, and what they depend on.
  defp compile_one(file, output) do
    compiled =
      if output == :require,
        do: Code.__require_file__(file, nil),
        else: :cordial.compile_source(File.read!(file), file)

    {modules, dependencies} = compiled || {[], []}
    {Enum.map(modules, &elem(&1, 0)), dependencies}
  end
end
