defmodule A do
  def f do
    receive do
      {:a, x} -> 1
    after
      0 -> 2
    end
  end
end

# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   4 │       {:a, x} -> 1
# expect stderr:     │            ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_receive.exs:4:12: A.f/0
