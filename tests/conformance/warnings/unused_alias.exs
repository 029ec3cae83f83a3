defmodule A do
  alias Foo.Bar
  alias Foo.Baz, as: Q
  def f, do: 1
end

# expect stderr:     warning: unused alias Bar
# expect stderr:     │
# expect stderr:   2 │   alias Foo.Bar
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_alias.exs:2:3
# expect stderr:     warning: unused alias Q
# expect stderr:     │
# expect stderr:   3 │   alias Foo.Baz, as: Q
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_alias.exs:3:3
