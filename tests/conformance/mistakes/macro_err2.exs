defmodule M do
  defmacro m(a) do
    quote do
      undefined_f(unquote(a))
    end
  end
  defmacro n(a) do
    quote do
      unquote(__MODULE__).m(unquote(a))
    end
  end
end
defmodule A do
  require M
  def f do
    M.n(1)
  end
end

# expect exit: 1
# expect stderr:     error: undefined function undefined_f/1 (expected A to define such a function or for it to be imported, but none are available)
# expect stderr:     │
# expect stderr:  16 │     M.n(1)
# expect stderr:     │     ^^^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/macro_err2.exs:16: A.f/0
# expect stderr: ** (CompileError) tests/conformance/mistakes/macro_err2.exs: cannot compile module A (errors have been logged)
