defmodule Cordial.Script do
  @moduledoc false

  # What the command runs: a file, expressions, or standard input.
  #
  # The script runs in a process of its own, so that whatever becomes of it, somebody is left to run the functions of
  # `System.at_exit/1` and to end the program with the right status. Each of those functions gets a process as well.

  def main do
    :cordial.set_argv(:cordial_main.argv())
    :cordial.set_no_halt(:cordial_main.no_halt())
    {next, status} = execute(fn -> run_all(:cordial_main.tasks()) end, {:ok, 0})

    if next == :ok and :cordial.no_halt() do
      Process.sleep(:infinity)
    else
      finish(status)
    end
  end

  # Ends the program in the background: who asks goes on meanwhile.
  def stop(status) do
    :cordial.set_stopping()
    spawn(fn -> :erlang.halt(status) end)
    :ok
  end

  # Begins anew in the background.
  def restart do
    :cordial.set_stopping()
    spawn(fn -> :cordial.restart() end)
    :ok
  end

  defp run_all([]), do: :ok

  defp run_all([task | tasks]) do
    run(task)
    run_all(tasks)
  end

  defp run({:file, path}), do: :cordial_code.run_file(path)
  defp run({:source, text, name}), do: :cordial_code.run_source(text, name)

  defp run({:path, path, true}), do: Code.prepend_path(path)
  defp run({:path, path, false}), do: Code.append_path(path)
  defp run({:require, files, parallel}), do: require_all(files, Path.wildcard(files), parallel)

  # A tool gives the status to end with.
  defp run({:tool, module}) do
    case module.main(System.argv()) do
      0 -> :ok
      status -> exit({:shutdown, status})
    end
  end

  defp require_all(pattern, [], parallel) do
    option = if parallel, do: "-pr", else: "-r"
    IO.puts(:stderr, "#{option} : No files matched pattern #{pattern}")
    exit({:shutdown, 1})
  end

  defp require_all(_pattern, files, false), do: Enum.each(files, &Code.require_file/1)

  defp require_all(_pattern, files, true) do
    with {:error, _, _} <- Kernel.ParallelCompiler.require(files), do: exit({:shutdown, 1})
  end

  # The status of a stop that was asked for wins.
  defp finish(status) do
    if :cordial.is_stopping(), do: Process.sleep(:infinity)
    status = at_exit(:cordial.take_at_exit(), status)
    :erlang.halt(status)
  end

  defp at_exit([], status), do: status

  defp at_exit([hook | hooks], status) do
    {_, status} = execute(fn -> hook.(status) end, {:ok, status})
    at_exit(later(hooks), status)
  end

  # A function that ends the list may have registered more.
  defp later([]), do: :cordial.take_at_exit()
  defp later(hooks), do: hooks

  # Runs `fun` in a process: `default` if all goes well, else `{:shutdown, status}`.
  defp execute(fun, default) do
    owner = self()
    {pid, reference} = spawn_monitor(fn -> guarded(fun, owner) end)

    receive do
      {:DOWN, ^reference, :process, ^pid, reason} -> outcome(pid, reason, default)
    end
  end

  defp outcome(pid, reason, default) do
    receive do
      {:ended, ^pid, status} -> {:shutdown, status}
    after
      0 -> if reason == :normal, do: default, else: killed(pid, reason)
    end
  end

  defp killed(pid, reason) do
    text = ["** (EXIT from ", inspect(pid), ") ", Exception.format_exit(reason), "\n\n"]
    IO.write(:stderr, text)
    {:shutdown, 1}
  end

  defp guarded(fun, owner) do
    try do
      fun.()
    catch
      kind, reason -> failed(kind, reason, __STACKTRACE__, owner)
    end
  end

  # The process ends for the reason that its links are to see.
  defp failed(:exit, reason, stacktrace, owner) do
    case reason do
      :normal ->
        ended(owner, 0, reason)

      :shutdown ->
        ended(owner, 0, reason)

      {:shutdown, status} when is_integer(status) ->
        ended(owner, status, reason)

      _ ->
        report(:exit, reason, stacktrace)
        ended(owner, 1, reason)
    end
  end

  defp failed(:error, reason, stacktrace, owner) do
    {blamed, stacktrace} = report(:error, reason, stacktrace)
    ended(owner, 1, {blamed, stacktrace})
  end

  defp failed(:throw, reason, stacktrace, owner) do
    {_, stacktrace} = report(:throw, reason, stacktrace)
    ended(owner, 1, {{:nocatch, reason}, stacktrace})
  end

  defp report(kind, reason, stacktrace) do
    stacktrace = if said?(reason), do: [], else: Enum.reject(stacktrace, &own?/1)
    {blamed, stacktrace} = Exception.blame(kind, reason, stacktrace)
    IO.write(:stderr, [banner(kind, blamed), "\n", trace(stacktrace)])
    {blamed, stacktrace}
  end

  # Errors that were printed with their places: where the compiler was called from says nothing more.
  defp said?(%CompileError{description: description}) when is_binary(description) do
    String.ends_with?(description, "(errors have been logged)")
  end

  defp said?(_reason), do: false

  defp ended(owner, status, reason) do
    send(owner, {:ended, self(), status})
    exit(reason)
  end

  # What a function was given stands below the banner, indented as the trace is.
  defp banner(:error, %FunctionClauseError{} = blamed) do
    clause = fn function, parts -> FunctionClauseError.clause(function, parts, &marked/2) end
    given = FunctionClauseError.blame(blamed, &inspect/1, clause)
    plain = Exception.format_banner(:error, %{blamed | args: nil})
    [plain, "    ", String.replace(given, "\n", "\n    ")]
  end

  defp banner(kind, blamed), do: Exception.format_banner(kind, blamed)

  defp marked(part, true), do: "+#{part}+"
  defp marked(part, false), do: "-#{part}-"

  defp trace([]), do: ""
  defp trace(stacktrace), do: Exception.format_stacktrace(stacktrace)

  defp own?({__MODULE__, _, _, _}), do: true
  defp own?(_), do: false
end
