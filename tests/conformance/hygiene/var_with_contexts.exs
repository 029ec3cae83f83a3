# `var!` reaches variables of the caller or of a context.
defmodule M do
  defmacro set_caller, do: quote(do: var!(a) = 1)
  defmacro read_caller, do: quote(do: var!(a))
  defmacro set_context, do: quote(do: var!(a, Shared) = 2)
  defmacro read_context, do: quote(do: var!(a, Shared))
  defmacro set_here, do: quote(do: var!(a, __MODULE__) = 3)
  defmacro read_here, do: quote(do: var!(a, M))
  defmacro both, do: quote(do: [_ = var!(a, M) = 3, var!(a, Shared)])
  defmacro pinned, do: quote(do: match?(^var!(a), 1))
  defmacro by_name(name), do: quote(do: var!(unquote(name)))
  defmacro made(name), do: Macro.var(name, nil)
end

defmodule Run do
  require M

  def run do
    M.set_caller()
    IO.inspect(a) # expect: 1
    M.set_context()
    IO.inspect({a, M.read_context(), M.read_caller()}) # expect: {1, 2, 1}
    [3, 2] = M.both()
    IO.inspect({a, M.both(), M.read_context()}) # expect: {1, [3, 2], 2}
    IO.inspect(M.pinned()) # expect: true
    b = :b
    IO.inspect({M.by_name(b), M.made(:b)})
  end
end

Run.run()
# expect: {:b, :b}
