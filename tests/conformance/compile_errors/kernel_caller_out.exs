defmodule U do
  def f, do: __CALLER__
end

# expect exit: 1
# expect stderr:     error: __CALLER__ is available only inside defmacro and defmacrop
# expect stderr:     │
# expect stderr:   2 │   def f, do: __CALLER__
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_caller_out.exs:2:14: U.f/0
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_caller_out.exs: cannot compile module U (errors have been logged)
