defmodule U do
  def 1, do: 1
end

# expect exit: 1
# expect stderr:     error: invalid syntax in def 1
# expect stderr:     │
# expect stderr:   2 │   def 1, do: 1
# expect stderr:     │   ^^^^^^^^^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/def_number.exs:2: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/def_number.exs: cannot compile module U (errors have been logged)
