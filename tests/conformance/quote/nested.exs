# Quotes in quotes: the inner ones unquote themselves.
x = 1
IO.inspect(quote do: quote(do: unquote(x)))
IO.inspect(quote do: quote(unquote: false, do: unquote(x)))

defmodule M do
  defmacro make(name) do
    quote do
      defmacro unquote(name)(value) do
        quote do: {unquote(unquote(name)), unquote(value)}
      end
    end
  end
end

defmodule N do
  require M
  M.make(:inner)
end

require N
IO.inspect(N.inner(1 + 1))
