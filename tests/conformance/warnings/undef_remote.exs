defmodule A do
  def f, do: Foo.bar(1)
  def g, do: List.flaten([1])
  def h, do: String.upcase()
end

# expect stderr:     warning: Foo.bar/1 is undefined (module Foo is not available or is yet to be defined). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
# expect stderr:     │
# expect stderr:   2 │   def f, do: Foo.bar(1)
# expect stderr:     │                  ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/undef_remote.exs:2:18: A.f/0
# expect stderr:     warning: List.flaten/1 is undefined or private. Did you mean:
# expect stderr:           * flatten/1
# expect stderr:           * flatten/2
# expect stderr:     │
# expect stderr:   3 │   def g, do: List.flaten([1])
# expect stderr:     │                   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/undef_remote.exs:3:19: A.g/0
# expect stderr:     warning: String.upcase/0 is undefined or private. Did you mean:
# expect stderr:           * upcase/1
# expect stderr:           * upcase/2
# expect stderr:     │
# expect stderr:   4 │   def h, do: String.upcase()
# expect stderr:     │                     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/undef_remote.exs:4:21: A.h/0
