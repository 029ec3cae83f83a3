alias Foo.Bar
import List
IO.puts 1

# expect: 1
# expect stderr:     warning: unused alias Bar
# expect stderr:     │
# expect stderr:   1 │ alias Foo.Bar
# expect stderr:     │ ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_alias_top.exs:1:1
# expect stderr:     warning: unused import List
# expect stderr:     │
# expect stderr:   2 │ import List
# expect stderr:     │ ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_alias_top.exs:2:1
