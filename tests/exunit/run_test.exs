ExUnit.start(autorun: false, seed: 0)

ExUnit.after_suite(fn counts -> IO.inspect({:after_suite, Enum.sort(counts)}) end)

defmodule RunTest do
  use ExUnit.Case
  test "a", do: :ok
  test "b", do: flunk("no")
end

IO.inspect(Enum.sort(ExUnit.run()))

defmodule RunAgainTest do
  use ExUnit.Case
  test "c", do: :ok
end

IO.inspect(Enum.sort(ExUnit.run()))
IO.inspect(ExUnit.plural_rule("test"))
ExUnit.plural_rule("property", "properties")
IO.inspect(ExUnit.plural_rule("property"))
ExUnit.configure(trace: true, something: :else)
IO.inspect(ExUnit.configuration()[:something])
