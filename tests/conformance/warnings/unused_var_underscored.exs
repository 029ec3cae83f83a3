defmodule U do
  def f(_x), do: _x
  def g(_x, _x), do: 1
end

# expect stderr:     warning: the underscored variable "_x" is used after being set. A leading underscore indicates that the value of the variable should be ignored. If this is intended please rename the variable to remove the underscore
# expect stderr:     │
# expect stderr:   2 │   def f(_x), do: _x
# expect stderr:     │                  ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_var_underscored.exs:2:18: U.f/1
# expect stderr:     warning: the underscored variable "_x" appears more than once in a match. This means the pattern will only match if all "_x" bind to the same value. If this is the intended behaviour, please remove the leading underscore from the variable name, otherwise give the variables different names
# expect stderr:     │
# expect stderr:   3 │   def g(_x, _x), do: 1
# expect stderr:     │             ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_var_underscored.exs:3:13: U.g/2
