defmodule A do
  def f(x \\ Foo.bar()), do: x
  def g(x \\ Foo.baz()) when x > 1, do: x
end

# expect stderr:     warning: Foo.bar/0 is undefined (module Foo is not available or is yet to be defined). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
# expect stderr:     │
# expect stderr:   2 │   def f(x \\ Foo.bar()), do: x
# expect stderr:     │                  ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/attr_default.exs:2:18: A.f/0
# expect stderr:     warning: Foo.baz/0 is undefined (module Foo is not available or is yet to be defined). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
# expect stderr:     │
# expect stderr:   3 │   def g(x \\ Foo.baz()) when x > 1, do: x
# expect stderr:     │                  ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/attr_default.exs:3:18: A.g/0
