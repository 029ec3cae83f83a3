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
