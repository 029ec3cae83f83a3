defmodule A do
  @foo 1
  @foo 2
  def f, do: @bar
end

# expect stderr:     warning: undefined module attribute @bar, please remove access to @bar or explicitly set it before access
# expect stderr:     │
# expect stderr:   4 │   def f, do: @bar
# expect stderr:     │   ~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/attr_misuse2.exs:4: A (module)
# expect stderr:     warning: module attribute @foo was set but never used
# expect stderr:     │
# expect stderr:   3 │   @foo 2
# expect stderr:     │   ~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/attr_misuse2.exs:3: A (module)
