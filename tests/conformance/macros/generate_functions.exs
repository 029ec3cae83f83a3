defmodule Gen do
  defmacro getters(fields) do
    for {name, value} <- fields do
      quote do
        def unquote(name)(), do: unquote(value)
        def unquote(:"#{name}?")(x), do: x == unquote(value)
      end
    end
  end
end

defmodule T do
  require Gen
  Gen.getters(one: 1, two: 2)
end

IO.inspect({T.one(), T.two?(2), T.two?(3)}) # expect: {1, true, false}
IO.inspect(T.__info__(:functions)) # expect: [one: 0, one?: 1, two: 0, two?: 1]
