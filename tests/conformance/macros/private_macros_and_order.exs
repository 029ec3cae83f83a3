defmodule PM do
  defmacrop double(x), do: quote(do: unquote(x) * 2)
  def f(x), do: double(x) + 1
end

IO.inspect(PM.f(10)) # expect: 21
