defmodule A do
  def f(_x, _x) do
    1
  end
end

# expect stderr:     warning: the underscored variable "_x" appears more than once in a match. This means the pattern will only match if all "_x" bind to the same value. If this is the intended behaviour, please remove the leading underscore from the variable name, otherwise give the variables different names
# expect stderr:     │
# expect stderr:   2 │   def f(_x, _x) do
# expect stderr:     │             ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/underscored_match.exs:2:13: A.f/2
