defmodule U do
  def f(_), do: _
end

# expect exit: 1
# expect stderr:     error: invalid use of _. _ can only be used inside patterns to ignore values and cannot be used in expressions. Make sure you are inside a pattern or change it accordingly
# expect stderr:     │
# expect stderr:   2 │   def f(_), do: _
# expect stderr:     │                 ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/pattern_underscore_read.exs:2:17: U.f/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/pattern_underscore_read.exs: cannot compile module U (errors have been logged)
