defmodule M do
  defmacro m do
    quote do
      x = 1
    end
  end
end
defmodule A do
  require M
  def f do
    M.m()
    x
  end
end

# expect exit: 1
# expect stderr:     error: undefined variable "x"
# expect stderr:     │
# expect stderr:  12 │     x
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/macro_var.exs:12:5: A.f/0
# expect stderr: ** (CompileError) tests/conformance/mistakes/macro_var.exs: cannot compile module A (errors have been logged)
