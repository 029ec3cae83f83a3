defmodule U do
  def f, do: 1
  f()
end

# expect exit: 1
# expect stderr:     error: undefined function f/0 (there is no such import)
# expect stderr:     │
# expect stderr:   3 │   f()
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_body_call_own.exs:3:3: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_body_call_own.exs: cannot compile module U (errors have been logged)
