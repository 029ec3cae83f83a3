defmodule U do
  @typep t :: integer
  def f, do: 1
end

# expect stderr:     warning: type t/0 is unused
# expect stderr:     │
# expect stderr:   2 │   @typep t :: integer
# expect stderr:     │   ~~~~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/type_unused_private.exs:2: (file)
