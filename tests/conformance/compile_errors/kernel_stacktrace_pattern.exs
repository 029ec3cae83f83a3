defmodule U do
  def f(__STACKTRACE__), do: 1
end

# expect exit: 1
# expect stderr:     error: invalid pattern in match, __STACKTRACE__ is not allowed in matches
# expect stderr:     │
# expect stderr:   2 │   def f(__STACKTRACE__), do: 1
# expect stderr:     │         ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_stacktrace_pattern.exs:2:9
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_stacktrace_pattern.exs: cannot compile file (errors have been logged)
