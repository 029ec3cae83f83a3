defmodule U do
  @since 1
  def f, do: 1
end

# expect stderr:     warning: module attribute @since was set but never used
# expect stderr:     │
# expect stderr:   2 │   @since 1
# expect stderr:     │   ~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/since_bad.exs:2: U (module)
