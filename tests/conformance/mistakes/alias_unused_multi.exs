defmodule A do
  alias Foo.{Bar, Baz}
  def f, do: Bar.x()
end

# expect stderr:     warning: unused alias Baz
# expect stderr:     │
# expect stderr:   2 │   alias Foo.{Bar, Baz}
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/alias_unused_multi.exs:2:3
# expect stderr:     warning: Foo.Bar.x/0 is undefined (module Foo.Bar is not available or is yet to be defined)
# expect stderr:     │
# expect stderr:   3 │   def f, do: Bar.x()
# expect stderr:     │                  ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/alias_unused_multi.exs:3:18: A.f/0
