alias List, as: L
import Enum, only: [map: 2, filter: 2]
IO.inspect map([1], & &1)

# expect: [1]
# expect stderr:     warning: unused alias L
# expect stderr:     │
# expect stderr:   1 │ alias List, as: L
# expect stderr:     │ ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/alias_in_fn_used.exs:1:1
# expect stderr:     warning: unused import Enum.filter/2
# expect stderr:     │
# expect stderr:   2 │ import Enum, only: [map: 2, filter: 2]
# expect stderr:     │ ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/alias_in_fn_used.exs:2:1
