# Variables belong to another context.
IO.inspect(quote context: Foo, do: x)
IO.inspect(quote context: Foo, do: is_nil(x))

defmodule M do
  defmacro m, do: quote(context: Other, do: [x, foo(y)])
end

require M
IO.inspect(Macro.expand_once(quote(do: M.m()), __ENV__) |> Macro.prewalk(&Macro.update_meta(&1, fn m -> Keyword.delete(m, :counter) end)))
