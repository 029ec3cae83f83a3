defmodule U do
  @compile {:inline, g: 0}
  def f, do: 1
end

# expect exit: 1
# expect stderr:     error: undefined function g/0 given to @compile :inline
# expect stderr:     │
# expect stderr:   1 │ defmodule U do
# expect stderr:     │ ^^^^^^^^^^^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/compile_bad.exs:1: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/compile_bad.exs: cannot compile module U (errors have been logged)
