defmodule A do
  def z do
    Foo.c()
    Foo.a()
    Enum.chunk([], 1)
    Foo.b()
    Foo.a()
  end
  def a, do: Foo.d()
end

# expect stderr:     warning: Foo.c/0 is undefined (module Foo is not available or is yet to be defined). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
# expect stderr:     │
# expect stderr:   3 │     Foo.c()
# expect stderr:     │         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/def_order.exs:3:9: A.z/0
# expect stderr:     warning: Foo.a/0 is undefined (module Foo is not available or is yet to be defined). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
# expect stderr:     │
# expect stderr:   4 │     Foo.a()
# expect stderr:     │         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/def_order.exs:4:9: A.z/0
# expect stderr:     └─ tests/conformance/warnings/def_order.exs:7:9: A.z/0
# expect stderr:     warning: Enum.chunk/2 is deprecated. Use Enum.chunk_every/2 instead
# expect stderr:     │
# expect stderr:   5 │     Enum.chunk([], 1)
# expect stderr:     │          ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/def_order.exs:5:10: A.z/0
# expect stderr:     warning: Foo.b/0 is undefined (module Foo is not available or is yet to be defined). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
# expect stderr:     │
# expect stderr:   6 │     Foo.b()
# expect stderr:     │         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/def_order.exs:6:9: A.z/0
# expect stderr:     warning: Foo.d/0 is undefined (module Foo is not available or is yet to be defined). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
# expect stderr:     │
# expect stderr:   9 │   def a, do: Foo.d()
# expect stderr:     │                  ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/def_order.exs:9:18: A.a/0
