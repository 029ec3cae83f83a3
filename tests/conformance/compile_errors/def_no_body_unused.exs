defmodule U do
  def f(x)
end

# expect exit: 1
# expect stderr:     error: implementation not provided for predefined def f/1
# expect stderr:     │
# expect stderr:   2 │   def f(x)
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/def_no_body_unused.exs:2:7: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/def_no_body_unused.exs: cannot compile module U (errors have been logged)
