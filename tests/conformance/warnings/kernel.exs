defmodule A do
  def a, do: Kernel.foo()
  def b, do: Kernel.upto(1, 2)
  def c(x), do: Kernel.+(x)
  def d, do: :erlang.+(1, 2, 3)
end

# expect stderr:     warning: Kernel.foo/0 is undefined or private. Did you mean:
# expect stderr:           * floor/1
# expect stderr:     │
# expect stderr:   2 │   def a, do: Kernel.foo()
# expect stderr:     │                     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/kernel.exs:2:21: A.a/0
# expect stderr:     warning: Kernel.upto/2 is undefined or private
# expect stderr:     │
# expect stderr:   3 │   def b, do: Kernel.upto(1, 2)
# expect stderr:     │                     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/kernel.exs:3:21: A.b/0
# expect stderr:     warning: :erlang.+/3 is undefined or private. Did you mean:
# expect stderr:           * +/1
# expect stderr:           * +/2
# expect stderr:     │
# expect stderr:   5 │   def d, do: :erlang.+(1, 2, 3)
# expect stderr:     │                      ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/kernel.exs:5:22: A.d/0
