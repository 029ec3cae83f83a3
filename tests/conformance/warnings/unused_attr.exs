defmodule A do
  @foo 1
  def f, do: 1
end

# expect stderr:     warning: module attribute @foo was set but never used
# expect stderr:     │
# expect stderr:   2 │   @foo 1
# expect stderr:     │   ~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_attr.exs:2: A (module)
