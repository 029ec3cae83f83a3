# Variables of a macro and of its caller are different ones.
defmodule M do
  defmacro set, do: quote(do: a = 1)
  defmacro set!, do: quote(do: var!(a) = 2)
  defmacro set_in(value), do: quote(do: var!(a, unquote(__MODULE__)) = unquote(value))
  defmacro get_in_context, do: quote(do: var!(a, unquote(__MODULE__)))
  defmacro swap(l, r), do: quote(do: (tmp = unquote(l); unquote(l) = unquote(r); unquote(r) = tmp))
end

defmodule Run do
  require M

  def run do
    a = 0
    M.set()
    IO.inspect(a) # expect: 0
    M.set!()
    IO.inspect(a) # expect: 2
    M.set_in(7)
    IO.inspect({a, M.get_in_context()}) # expect: {2, 7}
    tmp = 1
    b = 2
    M.swap(tmp, b)
    IO.inspect({tmp, b})
  end
end

Run.run()
# expect: {2, 1}
