defmodule U

# expect exit: 1
# expect stderr:     error: undefined function defmodule/1 (there is no such import)
# expect stderr:     │
# expect stderr:   1 │ defmodule U
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/defmodule_no_do.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/defmodule_no_do.exs: cannot compile file (errors have been logged)
