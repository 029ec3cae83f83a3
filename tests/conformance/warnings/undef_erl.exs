defmodule A do
  def f, do: :lists.foo(1)
  def g, do: :nomod.foo(1)
  def h, do: :erlang.foo()
end

# expect stderr:     warning: :lists.foo/1 is undefined or private
# expect stderr:     │
# expect stderr:   2 │   def f, do: :lists.foo(1)
# expect stderr:     │                     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/undef_erl.exs:2:21: A.f/0
# expect stderr:     warning: :nomod.foo/1 is undefined (module :nomod is not available or is yet to be defined)
# expect stderr:     │
# expect stderr:   3 │   def g, do: :nomod.foo(1)
# expect stderr:     │                     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/undef_erl.exs:3:21: A.g/0
# expect stderr:     warning: :erlang.foo/0 is undefined or private. Did you mean:
# expect stderr:           * floor/1
# expect stderr:     │
# expect stderr:   4 │   def h, do: :erlang.foo()
# expect stderr:     │                      ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/undef_erl.exs:4:22: A.h/0
