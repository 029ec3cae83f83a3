defmodule U do
  @callback f() :: integer
  @optional_callbacks [:f]
end

# expect exit: 1
# expect stderr:     error: invalid optional callback :f. @optional_callbacks expects a keyword list of callback names and arities
# expect stderr:     │
# expect stderr:   1 │ defmodule U do
# expect stderr:     │ ^^^^^^^^^^^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/callback_opt_bad.exs:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/callback_opt_bad.exs: cannot compile file (errors have been logged)
