defmodule Cordial.Tool.Test.Leaks do
  @moduledoc false

  # `cordial test --leaks`: a formatter that names the processes that tests leave alive.
  #
  # Tests run one by one, and a test starts only after its formatters know of it, so what is there behind a test and was not
  # there before comes from the test. What a module has left besides comes from its `setup_all`.

  # How long processes that are about to end have for it.
  @patience_ms 100

  def init(_options), do: {:ok, %{module: nil, test: nil, left: []}}

  def handle_cast({:module_started, _}, state), do: {:noreply, %{state | module: processes()}}
  def handle_cast({:test_started, _}, state), do: {:noreply, %{state | test: processes()}}

  def handle_cast({:test_finished, test}, state) do
    where = "#{Exception.relative_to_cwd(test.tags.file)}:#{test.tags.line}"
    by = "#{test.name} (#{inspect(test.module)})\n     #{where}"
    {:noreply, note(state, by, state.test)}
  end

  def handle_cast({:module_finished, module}, state) do
    by = "setup_all (#{inspect(module.name)})\n     #{Exception.relative_to_cwd(module.file)}"
    {:noreply, note(state, by, state.module)}
  end

  def handle_cast(_event, state), do: {:noreply, state}

  # All others have said what they say at the end.
  def terminate(_reason, %{left: []}), do: IO.puts("\nNo process was left alive")

  def terminate(_reason, %{left: left}) do
    IO.puts("\nProcesses left alive:")

    for {{by, infos}, index} <- left |> Enum.reverse() |> Enum.with_index(1) do
      IO.puts("\n#{String.pad_leading("#{index}", 3)}) #{by}")
      for {_pid, text} <- infos, do: IO.puts(text)
    end
  end

  defp note(state, by, before) do
    known = MapSet.new(for({_, infos} <- state.left, {pid, _} <- infos, do: pid))
    before = MapSet.union(before, known)

    case left(before, @patience_ms) do
      [] -> state
      left -> %{state | left: [{by, left} | state.left]}
    end
  end

  defp left(before, patience) do
    left = Enum.sort(MapSet.difference(processes(), before))

    if left == [] or patience == 0 do
      for pid <- left, text = described(pid), do: {pid, text}
    else
      Process.sleep(1)
      left(before, patience - 1)
    end
  end

  # `nil` if it ended in the meantime.
  defp described(pid) do
    with [_ | _] = info <-
           Process.info(pid, [:registered_name, :initial_call, :dictionary, :current_stacktrace]) do
      {module, name, arity} = started_as(info)
      function = Exception.format_mfa(module, name, arity)
      at = place(info[:current_stacktrace], module)
      "     #{inspect(pid)}#{name(info[:registered_name])}, started as #{function}#{at}"
    end
  end

  defp name([]), do: ""
  defp name(name), do: " (#{inspect(name)})"

  # Processes of behaviours say what they were started for.
  defp started_as(info), do: info[:dictionary][:"$initial_call"] || info[:initial_call]

  # The outermost line of the module that it is at: that of the function that it was started as, if that goes on.
  defp place(trace, module) do
    places =
      for {^module, _, _, place} <- trace,
          place[:line],
          do: ", at #{Exception.relative_to_cwd(to_string(place[:file]))}:#{place[:line]}"

    List.last(places, "")
  end

  # Services of the library live as long as the program.
  defp processes do
    for pid <- Process.list(),
        not service?(Process.info(pid, :initial_call)),
        into: MapSet.new(),
        do: pid
  end

  defp service?({:initial_call, {Cordial.Service, _, _}}), do: true
  defp service?(_), do: false
end
