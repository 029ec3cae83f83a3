defmodule U do
  @callback f() :: integer
  @optional_callbacks g: 0
end

# expect exit: 1
# expect stderr:     error: unknown callback g/0 given as optional callback
# expect stderr:     │
# expect stderr:   1 │ defmodule U do
# expect stderr:     │ ^^^^^^^^^^^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/callback_undefined_opt.exs:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/callback_undefined_opt.exs: cannot compile file (errors have been logged)
