defmodule Telling do
  def init(options), do: {:ok, options[:seed]}

  def handle_cast({:suite_started, _}, state), do: said("suite started", state)
  def handle_cast({:suite_finished, times}, state), do: said("suite finished #{inspect(Enum.sort(Map.keys(times)))}", state)
  def handle_cast({:module_started, module}, state), do: said("module #{inspect(module.name)} #{module.setup_all?}", state)
  def handle_cast({:module_finished, module}, state), do: said("module over #{inspect(module.state)} #{length(module.tests)}", state)
  def handle_cast({:test_started, test}, state), do: said("  #{test.name} #{test.tags.test_type} #{inspect(test.state)}", state)
  def handle_cast({:test_finished, test}, state), do: said("  over: #{state(test.state)}", state)
  def handle_cast(:max_failures_reached, state), do: said("too many", state)
  def handle_cast(other, state) when is_tuple(other), do: {:noreply, state}

  defp state({:failed, [{kind, error, _}]}), do: "failed #{kind} #{inspect(error.__struct__)}"
  defp state(state), do: inspect(state)

  defp said(text, state) do
    IO.puts("#{state}: #{text}")
    {:noreply, state}
  end
end

ExUnit.start(seed: 0, formatters: [Telling])

defmodule CustomFormatterTest do
  use ExUnit.Case

  setup_all do
    :ok
  end

  test "a", do: :ok
  test "b", do: raise("b")
  @tag skip: "later"
  test "c", do: :ok
  test "d", do: assert(1 == 2)
end

defmodule CustomFormatterOtherTest do
  use ExUnit.Case
  test "a", do: :ok
  test "b", do: flunk("third")
  test "c", do: :ok
end
