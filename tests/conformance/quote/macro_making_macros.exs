# A macro whose quote defines macros that quote.
defmodule Maker do
  defmacro make(name, value) do
    quote do
      defmacro unquote(name)(arg) do
        value = unquote(value)

        quote do
          {unquote(arg), unquote(value)}
        end
      end
    end
  end

  defmacro make_all(names) do
    quote bind_quoted: [names: names] do
      for {name, value} <- names do
        defmacro unquote(name)() do
          value = unquote(value)
          quote(do: {unquote(value), __MODULE__})
        end
      end
    end
  end
end

defmodule Made do
  require Maker
  Maker.make(:pair, 7)
  Maker.make_all(one: 1, two: 2)
end

defmodule User do
  require Made
  def run, do: {Made.pair(:a), Made.one(), Made.two()}
end

IO.inspect(User.run()) # expect: {{:a, 7}, {1, User}, {2, User}}
