require Loger
Loger.info("a")

# expect exit: 1
# expect stderr:     error: module Loger is not loaded and could not be found
# expect stderr:     │
# expect stderr:   1 │ require Loger
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/require_missing.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/mistakes/require_missing.exs: cannot compile file (errors have been logged)
