# Overridable macros and functions call what they replace.
defmodule Base do
  defmacro __using__(_) do
    quote do
      def hello(x), do: [x]
      defmacro twice(x), do: quote(do: unquote(x) * 2)
      defoverridable hello: 1, twice: 1
    end
  end
end

defmodule N do
  use Base
  def hello(x), do: super(x) ++ [:more]
  defmacro twice(x), do: quote(do: 1 + unquote(super(x)))
end

require N
IO.inspect({N.hello(1), N.twice(4)})
