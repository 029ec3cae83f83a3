defmodule U do
  def f, do: __STACKTRACE__
end

# expect exit: 1
# expect stderr:     error: __STACKTRACE__ is available only inside catch and rescue clauses of try expressions
# expect stderr:     │
# expect stderr:   2 │   def f, do: __STACKTRACE__
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_stacktrace_out.exs:2:14: U.f/0
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_stacktrace_out.exs: cannot compile module U (errors have been logged)
