defmodule A do
  def f do
    alias Foo.Bar
    import List
    1
  end
end

# expect stderr:     warning: unused alias Bar
# expect stderr:     │
# expect stderr:   3 │     alias Foo.Bar
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_alias_fn.exs:3:5
# expect stderr:     warning: unused import List
# expect stderr:     │
# expect stderr:   4 │     import List
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_alias_fn.exs:4:5
