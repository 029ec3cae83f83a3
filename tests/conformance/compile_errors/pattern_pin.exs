defmodule U do
  def f(^x), do: x
end

# expect exit: 1
# expect stderr:     error: undefined variable ^x. No variable "x" has been defined before the current pattern
# expect stderr:     │
# expect stderr:   2 │   def f(^x), do: x
# expect stderr:     │          ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/pattern_pin.exs:2:10: U.f/1
# expect stderr:     error: undefined variable "x"
# expect stderr:     │
# expect stderr:   2 │   def f(^x), do: x
# expect stderr:     │                  ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/pattern_pin.exs:2:18: U.f/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/pattern_pin.exs: cannot compile module U (errors have been logged)
