defmodule U do
  super
end

# expect exit: 1
# expect stderr:     error: undefined variable "super"
# expect stderr:     │
# expect stderr:   2 │   super
# expect stderr:     │   ^^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_super_bad.exs:2:3: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_super_bad.exs: cannot compile module U (errors have been logged)
