defmodule A do
  def f(_x) do
    _x + 1
  end
end

# expect stderr:     warning: the underscored variable "_x" is used after being set. A leading underscore indicates that the value of the variable should be ignored. If this is intended please rename the variable to remove the underscore
# expect stderr:     │
# expect stderr:   3 │     _x + 1
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/underscore_used.exs:3:5: A.f/1
