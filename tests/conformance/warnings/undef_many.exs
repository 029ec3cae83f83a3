defmodule A do
  def f, do: Foo.bar(1)
  def g, do: Foo.bar(1)
  def h, do: Foo.bar(1)
end

# expect stderr:     warning: Foo.bar/1 is undefined (module Foo is not available or is yet to be defined). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
# expect stderr:     │
# expect stderr:   2 │   def f, do: Foo.bar(1)
# expect stderr:     │                  ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/undef_many.exs:2:18: A.f/0
# expect stderr:     └─ tests/conformance/warnings/undef_many.exs:3:18: A.g/0
# expect stderr:     └─ tests/conformance/warnings/undef_many.exs:4:18: A.h/0
