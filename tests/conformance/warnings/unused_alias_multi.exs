defmodule A do
  alias Foo.{Bar, Baz}
  def f, do: Bar
end

# expect stderr:     warning: unused alias Baz
# expect stderr:     │
# expect stderr:   2 │   alias Foo.{Bar, Baz}
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_alias_multi.exs:2:3
