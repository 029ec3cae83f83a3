# Who asks for the slowest gets a trace.
ExUnit.start(seed: 0, autorun: false, slowest_modules: 1)

defmodule SlowestTest do
  use ExUnit.Case
  test "slow", do: Process.sleep(120)
end

ExUnit.run()
IO.inspect(ExUnit.configuration()[:trace])
