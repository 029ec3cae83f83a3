defmodule U do
  def f, do: 5..1
  def g(1..3), do: 1
  def h(x) when x in 3..1, do: 1
end

# expect stderr: warning: 5..1 has a default step of -1, please write 5..1//-1 instead
# expect stderr:   tests/conformance/warnings/kernel_range_neg.exs:2: U.f/0
# expect stderr: warning: 3..1 has a default step of -1, please write 3..1//-1 instead
# expect stderr:   tests/conformance/warnings/kernel_range_neg.exs:4: U.h/1
