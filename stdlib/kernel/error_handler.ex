defmodule Kernel.ErrorHandler do
  @moduledoc false

  # Who compiles a file among others waits here for the modules of the other files.
  #
  # The process dictionary of such a process holds the process that knows about all files, and the process that
  # compiles the file: itself, or the one it works for. The answers are those of `Kernel.ParallelCompiler`.

  @key :elixir_compiler_info

  # Makes the calling process one that compiles a file, or works for it.
  def enter({coordinator, _worker} = info) do
    Process.put(@key, info)
    Process.flag(:error_handler, __MODULE__)
    :cordial.set_awaiting(self(), coordinator)
  end

  # The processes that the caller compiles with; nil if it compiles alone.
  def info, do: Process.get(@key)

  # The VM calls this instead of a function that does not exist. Another file may define it meanwhile.
  def undefined_function(module, function, arguments) do
    if (:erlang.module_loaded(module) or await(module)) and
         function_exported?(module, function, length(arguments)) do
      apply(module, function, arguments)
    else
      {:current_stacktrace, [_, _ | trace]} = Process.info(self(), :current_stacktrace)
      :erlang.raise(:error, :undef, [{module, function, arguments, []} | trace])
    end
  end

  # Waits for a module that must be there: whether it is. A cycle of files that wait for each other raises.
  def await(module) do
    case wait(module, :hard) do
      :found ->
        true

      :not_found ->
        false

      :deadlock ->
        raise CompileError, description: "deadlocked waiting on module #{inspect(module)}"
    end
  end

  # Waits for a module that need not be there: `:found`, `:not_found` or `:deadlock`.
  def await_softly(module), do: wait(module, :soft)

  # The compiler calls this when the calling process has defined a module.
  def announce(module, binary) do
    {coordinator, worker} = info()
    send(coordinator, {:defined, worker, module, binary})
  end

  defp wait(module, how) do
    case info() do
      nil -> :not_found
      {coordinator, worker} -> ask(coordinator, worker, module, how)
    end
  end

  defp ask(coordinator, worker, module, how) do
    reference = Process.monitor(coordinator)
    in_progress = :cordial.modules_in_progress()
    send(coordinator, {:await, {self(), reference}, worker, module, how, in_progress})

    receive do
      {^reference, answer} ->
        Process.demonitor(reference, [:flush])
        answer

      {:DOWN, ^reference, :process, ^coordinator, _reason} ->
        :not_found
    end
  end
end
