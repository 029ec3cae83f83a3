defmodule Cordial.Tool.Test.Watch do
  @moduledoc false

  # `cordial test --watch` and `--listen-on-stdin`: runs the tests in a program of their own, and again at a line of standard
  # input. The former does it as well when a file of the project changes. The end of standard input is the end.

  alias Cordial.Snapshot

  @interval_ms 200
  @flags ["--watch", "--listen-on-stdin"]

  @doc "Gives the status of the last run."
  def run(arguments, options) do
    watcher = self()
    spawn_link(fn -> listen(watcher) end)
    interval = if options.watch, do: @interval_ms, else: :infinity
    again(Enum.reject(arguments, &(&1 in @flags)), interval, files(%{}))
  end

  defp listen(watcher) do
    case IO.gets("") do
      line when is_binary(line) ->
        send(watcher, :again)
        listen(watcher)

      _eof_or_error ->
        send(watcher, :ended)
    end
  end

  defp again(arguments, interval, files) do
    {_, status} = Cordial.Tool.Test.in_program(arguments, use_stdio: false)

    what = if interval == :infinity, do: "Enter", else: "a change of lib or test, or Enter"
    IO.puts("\nExit code #{status}; waiting for #{what} (Ctrl+D ends)")

    case wait(interval, files) do
      :ended -> status
      files -> again(arguments, interval, files)
    end
  end

  # The files as they are when it is time to run again.
  defp wait(interval, files) do
    receive do
      :again -> files(files)
      :ended -> :ended
    after
      interval ->
        case files(files) do
          ^files -> wait(interval, files)
          changed -> changed
        end
    end
  end

  # Snapshots of the files of the project; those that did not change are the `known` ones.
  defp files(known) do
    for path <- Path.wildcard("{lib,test}/**/*.{ex,exs}"), into: %{} do
      case known do
        %{^path => snapshot} -> {path, refreshed(snapshot, path)}
        %{} -> {path, Snapshot.take(path)}
      end
    end
  end

  defp refreshed(snapshot, path),
    do: if(Snapshot.changed?(snapshot, path), do: Snapshot.take(path), else: snapshot)
end
