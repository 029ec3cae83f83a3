# Processes that a test starts with links, output with the result of what made it, and runs beside the program.
ExUnit.start(autorun: false, seed: 0, formatters: [])
Process.register(self(), :collector)

defmodule Child do
  def child_spec(text), do: %{id: text, start: {__MODULE__, :start_link, [text]}}

  def start_link(text) do
    starter = self()

    pid =
      spawn_link(fn ->
        Process.flag(:trap_exit, true)
        send(starter, :trapping)

        receive do
          {:EXIT, _, reason} -> send(:collector, {text, reason})
        end
      end)

    receive do: (:trapping -> {:ok, pid})
  end
end

defmodule SupervisedTest do
  use ExUnit.Case

  test "is linked and stopped" do
    pid = start_link_supervised!({Child, "a"})
    {:links, links} = Process.info(self(), :links)
    send(:collector, {pid in links, is_pid(start_link_supervised!({Child, "b"}, id: :other))})
  end

  test "cannot start" do
    error =
      catch_error(
        start_link_supervised!(%{id: :x, start: {Function, :identity, [{:error, :no}]}})
      )

    send(:collector, Exception.message(error))
  end
end

# expect: [excluded: 0, failures: 0, skipped: 0, total: 2]
ExUnit.run() |> Enum.sort() |> IO.inspect()

flush = fn flush, found ->
  receive do
    message -> flush.(flush, [message | found])
  after
    100 -> Enum.sort(found)
  end
end

Enum.each(flush.(flush, []), &IO.inspect/1)
# expect: {true, true}
# expect: {"a", :shutdown}
# expect: {"b", :shutdown}
# expect: "failed to start child with the spec %{id: :x, start: {Function, :identity, [error: :no]}}.\nReason: :no"

import ExUnit.CaptureIO
# expect: {1, "x\n"}
IO.inspect(with_io(:stderr, [], fn -> IO.puts(:stderr, "x") && 1 end))
IO.inspect(with_io(:stdio, [input: "abc", capture_prompt: false], fn -> IO.gets("> ") end))
# expect: {"abc", ""}

# expect: {"abc", "> "}
IO.inspect(with_io([input: "abc"], fn -> IO.gets("> ") end))
# expect: {"abc", "> "}
IO.inspect(with_io("abc", fn -> IO.gets("> ") end))

defmodule LateTest do
  use ExUnit.Case, async: true
  test "runs", do: :ok
end

task = ExUnit.async_run()
ExUnit.await_run(task) |> Enum.sort() |> IO.inspect()
# expect: [excluded: 0, failures: 0, skipped: 0, total: 1]
