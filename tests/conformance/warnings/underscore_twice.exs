defmodule A do
  def f(_x, _x, _y), do: 1
  def g([_a, _b, _a]), do: 1
  def h(_, _), do: 1
  def i(x) do
    case x do
      {_z, _z} -> 1
    end
  end
end

# expect stderr:     warning: the underscored variable "_x" appears more than once in a match. This means the pattern will only match if all "_x" bind to the same value. If this is the intended behaviour, please remove the leading underscore from the variable name, otherwise give the variables different names
# expect stderr:     │
# expect stderr:   2 │   def f(_x, _x, _y), do: 1
# expect stderr:     │             ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/underscore_twice.exs:2:13: A.f/3
# expect stderr:     warning: the underscored variable "_a" appears more than once in a match. This means the pattern will only match if all "_a" bind to the same value. If this is the intended behaviour, please remove the leading underscore from the variable name, otherwise give the variables different names
# expect stderr:     │
# expect stderr:   3 │   def g([_a, _b, _a]), do: 1
# expect stderr:     │                  ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/underscore_twice.exs:3:18: A.g/1
# expect stderr:     warning: the underscored variable "_z" appears more than once in a match. This means the pattern will only match if all "_z" bind to the same value. If this is the intended behaviour, please remove the leading underscore from the variable name, otherwise give the variables different names
# expect stderr:     │
# expect stderr:   7 │       {_z, _z} -> 1
# expect stderr:     │            ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/underscore_twice.exs:7:12: A.i/1
