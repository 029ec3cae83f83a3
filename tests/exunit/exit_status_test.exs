ExUnit.start(seed: 0, exit_status: 5)
ExUnit.after_suite(fn counts -> IO.inspect(Enum.sort(counts)) end)
ExUnit.after_suite(fn _ -> IO.puts("first") end)

defmodule ExitStatusTest do
  use ExUnit.Case
  test "a", do: flunk("no")
  test "b", do: :ok
  @tag :skip # on purpose: how a skipped test is shown
  test "c", do: :ok
end
