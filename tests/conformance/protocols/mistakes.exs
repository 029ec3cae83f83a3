defmodule Check do
  def run(code) do
    IO.inspect(elem(Code.eval_string(code), 0))
  rescue
    error in [ArgumentError, FunctionClauseError] ->
      IO.puts("#{inspect(error.__struct__)}: #{Exception.message(error)}")
  end
end

Check.run("defprotocol A1 do\n  def f()\nend")
# expect: ArgumentError: protocol functions expect at least one argument
Check.run("defprotocol A2 do\n  def f\nend")
# expect: ArgumentError: protocol functions expect at least one argument
Check.run("defimpl Enum, for: List do\n  def f(x), do: x\nend")
# expect: ArgumentError: Enum is not a protocol
Check.run("defimpl Missing, for: List do\n  def f(x), do: x\nend")
# expect: ArgumentError: could not load module Missing due to reason :nofile
Check.run("defimpl Enumerable do\n  def f(x), do: x\nend")
# expect: ArgumentError: defimpl/3 expects a :for option when declared outside a module
Check.run("defmodule A3 do\n  @derive Enum\n  defstruct [:a]\nend")
# expect: ArgumentError: Enum is not a protocol, cannot derive Enum for A3
Check.run("defmodule A4 do\n  @derive Missing\n  defstruct [:a]\nend")
# expect: ArgumentError: could not load module Missing due to reason :nofile, cannot derive Missing for A4
Check.run("defmodule A5 do\n  @derive Enumerable\n  defstruct [:a]\nend")
# expect: ArgumentError: could not load module Enumerable.Any due to reason :nofile, cannot derive Enumerable for A5
Check.run("require Protocol\nProtocol.derive(Inspect, Enum)")
# expect: ArgumentError: Enum.__struct__/1 is undefined, cannot expand struct Enum. Make sure the struct name is correct. If the struct name exists and is correct but it still cannot be found, you likely have cyclic module usage in your code
