defmodule U do
  def f(x) do
    case x do
      1 -> z = 1
    end
    z
  end
end

# expect exit: 1
# expect stderr:     warning: variable "z" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   4 │       1 -> z = 1
# expect stderr:     │            ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/unsafe_var_case.exs:4:12: U.f/1
# expect stderr:     error: undefined variable "z"
# expect stderr:     │
# expect stderr:   6 │     z
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/unsafe_var_case.exs:6:5: U.f/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/unsafe_var_case.exs: cannot compile module U (errors have been logged)
