defmodule A do
  def f(<<a, b::binary-size(a), c::binary>>), do: 1
end

# expect stderr:     warning: variable "b" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   2 │   def f(<<a, b::binary-size(a), c::binary>>), do: 1
# expect stderr:     │              ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_binary.exs:2:14: A.f/1
# expect stderr:     warning: variable "c" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   2 │   def f(<<a, b::binary-size(a), c::binary>>), do: 1
# expect stderr:     │                                 ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_binary.exs:2:33: A.f/1
