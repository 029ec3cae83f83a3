# Variables belong to another context.
IO.inspect(quote context: Foo, do: x) # expect: {:x, [], Foo}
IO.inspect(quote context: Foo, do: is_nil(x))
# expect: {:is_nil, [context: Foo, imports: [{1, Kernel}]], [{:x, [], Foo}]}

defmodule M do
  defmacro m, do: quote(context: Other, do: [x, foo(y)])
end

defmodule Run do
  require M

  def run do
    IO.inspect(Macro.expand_once(quote(do: M.m()), __ENV__) |> Macro.prewalk(&Macro.update_meta(&1, fn m -> Keyword.delete(m, :counter) end)))
  end
end

Run.run() # expect: [{:x, [], Other}, {:foo, [], [{:y, [], Other}]}]
