defmodule ExUnit.EventManager do
  @moduledoc false
  # Tells formatters what happens, and counts.
  #
  # Each formatter has a process that holds what its `init/1` gives and hands events to its `handle_cast/2`. Who tells
  # something waits until all formatters dealt with it: what a test prints comes after what was said about those before it.
  # A formatter that fails is dropped; the run goes on.

  @doc "Starts the formatters of `options`."
  def start(options) do
    spawn(fn -> init(options) end)
  end

  @doc "Tells formatters, and waits until they dealt with it."
  def notify(manager, event), do: Cordial.Service.request(manager, {:notify, event})

  @doc "Tells formatters some time, but in order."
  def tell(manager, event) do
    send(manager, {:tell, event})
    :ok
  end

  def max_failures_reached?(manager), do: Cordial.Service.request(manager, :max_failures_reached?)

  @doc "The suite is finished: gives the counts."
  def finish(manager, times), do: Cordial.Service.request(manager, {:finish, times})

  defp init(options) do
    remembering = if options[:failures_manifest_path], do: [ExUnit.FailuresManifest], else: []

    formatters =
      for formatter <- options[:formatters] ++ remembering,
          do: start_formatter(formatter, options)

    loop(%{
      formatters: Enum.reject(formatters, &is_nil/1),
      counts: %{total: 0, failures: 0, skipped: 0, excluded: 0},
      failed: 0,
      max_failures: options[:max_failures],
      reached?: false
    })
  end

  # `{pid, monitor}`; the group leader is the one of the program.
  defp start_formatter(formatter, options) do
    parent = self()

    {pid, reference} =
      spawn_monitor(fn ->
        Process.flag(:trap_exit, true)

        case formatter.init(options) do
          {:ok, state} -> ready(parent, formatter, state)
          {:ok, state, _} -> ready(parent, formatter, state)
          _ -> :ignored
        end
      end)

    receive do
      {:ready, ^pid} -> {pid, reference}
      {:DOWN, ^reference, _, _, :normal} -> nil
      {:DOWN, ^reference, _, _, reason} -> exit(reason)
    end
  end

  defp ready(parent, formatter, state) do
    send(parent, {:ready, self()})
    format(formatter, state)
  end

  defp format(formatter, state) do
    receive do
      {:event, from, reference, event} ->
        result = formatter.handle_cast(event, state)
        send(from, {reference, :done})
        handled(formatter, result)

      {:"$gen_cast", event} ->
        handled(formatter, formatter.handle_cast(event, state))

      {:"$gen_call", {from, tag}, request} ->
        case formatter.handle_call(request, {from, tag}, state) do
          {:reply, reply, state} ->
            send(from, {tag, reply})
            format(formatter, state)

          {:noreply, state} ->
            format(formatter, state)
        end

      :stop ->
        if function_exported?(formatter, :terminate, 2), do: formatter.terminate(:shutdown, state)

      other ->
        if function_exported?(formatter, :handle_info, 2) do
          handled(formatter, formatter.handle_info(other, state))
        else
          format(formatter, state)
        end
    end
  end

  defp handled(formatter, {:noreply, state}), do: format(formatter, state)
  defp handled(formatter, {:noreply, state, _}), do: format(formatter, state)
  defp handled(_formatter, {:stop, _reason, _state}), do: :ok

  defp loop(state) do
    receive do
      {from, reference, {:notify, event}} ->
        state = event |> count(state) |> tell_all(event)
        state = reached(state)
        send(from, {reference, :ok})
        loop(state)

      {:tell, event} ->
        loop(event |> count(state) |> tell_all(event))

      {from, reference, :max_failures_reached?} ->
        send(from, {reference, state.failed >= state.max_failures})
        loop(state)

      {from, reference, {:finish, times}} ->
        state = tell_all(state, {:suite_finished, times})
        for {pid, monitor} <- state.formatters, do: stop(pid, monitor)
        send(from, {reference, state.counts})

      _ ->
        loop(state)
    end
  end

  defp stop(pid, monitor) do
    send(pid, :stop)

    receive do
      {:DOWN, ^monitor, _, _, _} -> :ok
    end
  end

  defp reached(%{reached?: false, failed: failed, max_failures: max} = state)
       when failed >= max do
    tell_all(%{state | reached?: true}, :max_failures_reached)
  end

  defp reached(state), do: state

  defp tell_all(state, event) do
    reference = make_ref()
    for {pid, _} <- state.formatters, do: send(pid, {:event, self(), reference, event})
    %{state | formatters: Enum.filter(state.formatters, &told?(&1, reference))}
  end

  defp told?({_, monitor}, reference) do
    receive do
      {^reference, :done} ->
        true

      {:DOWN, ^monitor, _, _, _} ->
        false
    end
  end

  defp count({:test_finished, test}, %{counts: counts} = state) do
    counts = %{counts | total: counts.total + 1}

    case test.state do
      {:failed, _} ->
        %{state | counts: %{counts | failures: counts.failures + 1}, failed: state.failed + 1}

      {:invalid, _} ->
        %{state | counts: %{counts | failures: counts.failures + 1}, failed: state.failed + 1}

      {:skipped, _} ->
        %{state | counts: %{counts | skipped: counts.skipped + 1}}

      {:excluded, _} ->
        %{state | counts: %{counts | excluded: counts.excluded + 1}}

      nil ->
        %{state | counts: counts}
    end
  end

  # A module that fails at its end takes the tests that passed with it.
  defp count({:module_finished, %{state: {:failed, _}, tests: tests}}, %{counts: counts} = state) do
    passed = Enum.count(tests, &is_nil(&1.state))
    %{state | counts: %{counts | failures: counts.failures + passed}}
  end

  defp count(_event, state), do: state
end
