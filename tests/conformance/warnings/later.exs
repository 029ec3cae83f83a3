defmodule A do
  def f, do: B.g()
  def g, do: __MODULE__.h()
  def h2, do: A.i()
  def i2, do: A.f()
  defp priv, do: 1
  def j, do: A.priv() + priv()
end
defmodule B do
  def g, do: 1
end

# expect stderr:     warning: A.h/0 is undefined or private. Did you mean:
# expect stderr:           * h2/0
# expect stderr:     │
# expect stderr:   3 │   def g, do: __MODULE__.h()
# expect stderr:     │                         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/later.exs:3:25: A.g/0
# expect stderr:     warning: A.i/0 is undefined or private. Did you mean:
# expect stderr:           * i2/0
# expect stderr:     │
# expect stderr:   4 │   def h2, do: A.i()
# expect stderr:     │                 ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/later.exs:4:17: A.h2/0
# expect stderr:     warning: A.priv/0 is undefined or private
# expect stderr:     │
# expect stderr:   7 │   def j, do: A.priv() + priv()
# expect stderr:     │                ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/later.exs:7:16: A.j/0
