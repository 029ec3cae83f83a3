defmodule A do
  def f, do: B.bar(1)
  def g, do: B.baz(1)
end
defmodule B do
  def bar(x), do: x
  defp baz(x), do: x
  def q, do: baz(1)
end

# expect stderr:     warning: B.baz/1 is undefined or private. Did you mean:
# expect stderr:           * bar/1
# expect stderr:     │
# expect stderr:   3 │   def g, do: B.baz(1)
# expect stderr:     │                ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/undef_remote2.exs:3:16: A.g/0
