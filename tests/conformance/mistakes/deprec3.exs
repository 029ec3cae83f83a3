defmodule A do
  use Bitwise
  def f(x), do: x &&& 1
  def g(x), do: x ^^^ 1
  def h(x), do: ~~~x
end

# expect stderr:     warning: ^^^ is deprecated. It is typically used as xor but it has the wrong precedence, use Bitwise.bxor/2 instead
# expect stderr:     │
# expect stderr:   4 │   def g(x), do: x ^^^ 1
# expect stderr:     │                   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/deprec3.exs:4:19
# expect stderr:     warning: use Bitwise is deprecated. import Bitwise instead
# expect stderr:     │
# expect stderr:   2 │   use Bitwise
# expect stderr:     │   ~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/deprec3.exs:2: A (module)
