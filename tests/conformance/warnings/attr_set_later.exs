defmodule A do
  def f, do: @foo
  @foo 1
end

# expect stderr:     warning: undefined module attribute @foo, please remove access to @foo or explicitly set it before access
# expect stderr:     │
# expect stderr:   2 │   def f, do: @foo
# expect stderr:     │   ~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/attr_set_later.exs:2: A (module)
# expect stderr:     warning: module attribute @foo was set but never used
# expect stderr:     │
# expect stderr:   3 │   @foo 1
# expect stderr:     │   ~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/attr_set_later.exs:3: A (module)
