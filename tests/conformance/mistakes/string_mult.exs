defmodule A do
  def f do
    x = "abc
def"
    y
  end
end

# expect exit: 1
# expect stderr:     error: undefined variable "y"
# expect stderr:     │
# expect stderr:   5 │     y
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/string_mult.exs:5:5: A.f/0
# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   3 │     x = "abc
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/string_mult.exs:3:5: A.f/0
# expect stderr: ** (CompileError) tests/conformance/mistakes/string_mult.exs: cannot compile module A (errors have been logged)
