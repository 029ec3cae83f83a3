defmodule U do
  @typedoc "x"
  @typep t :: integer
  @spec f() :: t
  def f, do: 1
end

# expect stderr:     warning: type t/0 is private, @typedoc's are always discarded for private types
# expect stderr:     │
# expect stderr:   2 │   @typedoc "x"
# expect stderr:     │   ~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/typedoc_private.exs:2: (file)
