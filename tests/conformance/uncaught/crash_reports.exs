# A process that ends by an error is reported; by an exit it is not. The report adds no hints.

defmodule Crash do
  def f(1), do: 1
end

crash = fn fun ->
  {pid, ref} = spawn_monitor(fun)

  receive do
    {:DOWN, ^ref, :process, ^pid, _} -> Process.sleep(20)
  end
end

crash.(fn -> raise "boom" end)
crash.(fn -> throw(:ball) end)
crash.(fn -> exit(:quiet) end)
crash.(fn -> Crash.f(2) end)
crash.(fn -> Function.identity(%{abc: 1}).abd end)
crash.(fn -> hd(Function.identity([])) end)
IO.puts("on")

# expect: on
# expect stderr: ** (RuntimeError) boom
# expect stderr: ** (ErlangError) Erlang error: {:nocatch, :ball}
# expect stderr: ** (FunctionClauseError) no function clause matching in Crash.f/1
# expect stderr:     tests/conformance/uncaught/crash_reports.exs:4: Crash.f(2)
# expect stderr: ** (KeyError) key :abd not found in: %{abc: 1}
# expect stderr: ** (ArgumentError) errors were found at the given arguments:
# expect stderr:   * 1st argument: not a nonempty list
# expect stderr:     :erlang.hd([])
