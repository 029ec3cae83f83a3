defmodule U do
  require Integer, only: :x
end

# expect exit: 1
# expect stderr:     error: unsupported option :only given to require
# expect stderr:     │
# expect stderr:   2 │   require Integer, only: :x
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/require_bad_opt.exs:2:3: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/require_bad_opt.exs: cannot compile module U (errors have been logged)
