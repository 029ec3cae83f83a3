defmodule U do
  foo()
end

# expect exit: 1
# expect stderr:     error: undefined function foo/0 (there is no such import)
# expect stderr:     │
# expect stderr:   2 │   foo()
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_body_undef.exs:2:3: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_body_undef.exs: cannot compile module U (errors have been logged)
