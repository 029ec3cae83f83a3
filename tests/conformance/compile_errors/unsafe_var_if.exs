defmodule U do
  def f(x) do
    if x do
      y = 1
    end
    y
  end
end

# expect exit: 1
# expect stderr:     warning: variable "y" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   4 │       y = 1
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/unsafe_var_if.exs:4:7: U.f/1
# expect stderr:     error: undefined variable "y"
# expect stderr:     │
# expect stderr:   6 │     y
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/unsafe_var_if.exs:6:5: U.f/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/unsafe_var_if.exs: cannot compile module U (errors have been logged)
