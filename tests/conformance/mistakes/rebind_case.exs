defmodule A do
  def f(x) do
    y = 0
    case x do
      1 -> y = 1
      _ -> y = 2
    end
    y
  end
end

# expect stderr:     warning: variable "y" is unused (there is a variable with the same name in the context, use the pin operator (^) to match on it or prefix this variable with underscore if it is not meant to be used)
# expect stderr:     │
# expect stderr:   5 │       1 -> y = 1
# expect stderr:     │            ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/rebind_case.exs:5:12: A.f/1
# expect stderr:     warning: variable "y" is unused (there is a variable with the same name in the context, use the pin operator (^) to match on it or prefix this variable with underscore if it is not meant to be used)
# expect stderr:     │
# expect stderr:   6 │       _ -> y = 2
# expect stderr:     │            ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/rebind_case.exs:6:12: A.f/1
