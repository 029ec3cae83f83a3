defmodule U do
  defmacro m(x), do: quote(do: n(unquote(x)))
  defmacro n(x), do: quote(do: nope(unquote(x)))
end
defmodule V do
  import U
  def f, do: m(1)
end

# expect exit: 1
# expect stderr:     error: undefined function nope/1 (expected V to define such a function or for it to be imported, but none are available)
# expect stderr:     │
# expect stderr:   7 │   def f, do: m(1)
# expect stderr:     │   ^^^^^^^^^^^^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_macro_nested.exs:7: V.f/0
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_macro_nested.exs: cannot compile module V (errors have been logged)
