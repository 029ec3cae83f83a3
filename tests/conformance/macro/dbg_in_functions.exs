# `dbg` tells the function it stands in.
defmodule Probe do
  def f(x), do: dbg(x)
  dbg(1)
end
# expect: [tests/conformance/macro/dbg_in_functions.exs:4: Probe (module)]
# expect: 1 #=> 1
# expect:

Probe.f(1)
# expect: [tests/conformance/macro/dbg_in_functions.exs:3: Probe.f/1]
# expect: x #=> 1
# expect:
