defmodule A do
  def f, do: Foo.Bar.x()
  def g, do: Foo.x()
  def h, do: :foo.x()
  def i, do: Foo.Bar.Baz.x(1)
end
try do
  Foo.Bar.x()
rescue
  e -> IO.puts(Exception.message(e))
  # expect: function Foo.Bar.x/0 is undefined (module Foo.Bar is not available)
end
# expect stderr:     warning: Foo.Bar.x/0 is undefined (module Foo.Bar is not available or is yet to be defined)
# expect stderr:     │
# expect stderr:   2 │   def f, do: Foo.Bar.x()
# expect stderr:     │                      ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/mod_multi.exs:2:22: A.f/0
# expect stderr:     warning: Foo.x/0 is undefined (module Foo is not available or is yet to be defined). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
# expect stderr:     │
# expect stderr:   3 │   def g, do: Foo.x()
# expect stderr:     │                  ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/mod_multi.exs:3:18: A.g/0
# expect stderr:     warning: :foo.x/0 is undefined (module :foo is not available or is yet to be defined)
# expect stderr:     │
# expect stderr:   4 │   def h, do: :foo.x()
# expect stderr:     │                   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/mod_multi.exs:4:19: A.h/0
# expect stderr:     warning: Foo.Bar.Baz.x/1 is undefined (module Foo.Bar.Baz is not available or is yet to be defined)
# expect stderr:     │
# expect stderr:   5 │   def i, do: Foo.Bar.Baz.x(1)
# expect stderr:     │                          ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/mod_multi.exs:5:26: A.i/0
