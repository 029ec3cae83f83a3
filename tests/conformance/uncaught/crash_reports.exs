# A process that ends by an error is reported; by an exit it is not. The report adds no hints.

defmodule Crash do
  def f(1), do: 1
end

defmodule Reports do
  def log(%{level: level, msg: {:string, text}}, _config) do
    ["Process #PID<" <> _ | lines] = text |> IO.chardata_to_string() |> String.split("\n")
    IO.puts([inspect(level), "\n", Enum.intersperse(lines, "\n")])
  end
end

:logger.remove_handler(:default)
:logger.add_handler(:reports, Reports, %{})

crash = fn fun ->
  {pid, ref} = spawn_monitor(fun)

  receive do
    {:DOWN, ^ref, :process, ^pid, _} -> Process.sleep(20)
  end
end

crash.(fn -> raise "boom" end)
crash.(fn -> throw(:ball) end)
crash.(fn -> exit(:quiet) end)
crash.(fn -> exit({:badarith, []}) end)
crash.(fn -> Crash.f(2) end)
crash.(fn -> Function.identity(%{abc: 1}).abd end)
crash.(fn -> hd(Function.identity([])) end)
IO.puts("on")
# expect: :error
# expect: ** (RuntimeError) boom
# expect:     tests/conformance/uncaught/crash_reports.exs:25: anonymous fn/0 in :elixir_compiler_0.__FILE__/1
# expect: :error
# expect: ** (ErlangError) Erlang error: {:nocatch, :ball}
# expect:     tests/conformance/uncaught/crash_reports.exs:26: anonymous fn/0 in :elixir_compiler_0.__FILE__/1
# expect: :error
# expect: ** (FunctionClauseError) no function clause matching in Crash.f/1
# expect:     tests/conformance/uncaught/crash_reports.exs:4: Crash.f(2)
# expect: :error
# expect: ** (KeyError) key :abd not found in: %{abc: 1}
# expect:     tests/conformance/uncaught/crash_reports.exs:30: anonymous fn/0 in :elixir_compiler_0.__FILE__/1
# expect: :error
# expect: ** (ArgumentError) errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a nonempty list
# expect:
# expect:     :erlang.hd([])
# expect:     tests/conformance/uncaught/crash_reports.exs:31: anonymous fn/0 in :elixir_compiler_0.__FILE__/1
# expect: on
