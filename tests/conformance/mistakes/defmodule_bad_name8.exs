defmodule A, B do
end

# expect exit: 1
# expect stderr:     error: undefined function defmodule/3 (there is no such import)
# expect stderr:     │
# expect stderr:   1 │ defmodule A, B do
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/defmodule_bad_name8.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/mistakes/defmodule_bad_name8.exs: cannot compile file (errors have been logged)
