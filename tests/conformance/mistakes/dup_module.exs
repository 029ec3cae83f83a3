defmodule A do
  def f, do: 1
end
defmodule A do
  def f, do: 2
end
IO.inspect(A.f()) # expect: 2
# expect stderr:     warning: redefining module A (current version defined in memory)
# expect stderr:     │
# expect stderr:   4 │ defmodule A do
# expect stderr:     │ ~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/dup_module.exs:4: A (module)
