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

defmodule Run do
  require N

  def run do
    IO.inspect({N.hello(1), N.twice(4)})
  end
end

Run.run() # expect: {[1, :more], 9}
