defmodule D do
  defmacro define(name) do
    quote do
      def unquote(name)(a, b) do
        c = a + b
        c * 2
      end
    end
  end

  defmacro define_with(name, args, body) do
    quote do
      def unquote(name)(unquote_splicing(args)), do: unquote(body)
    end
  end
end

defmodule T do
  require D
  D.define(:go)
  D.define_with(:mul, [x, y], x * y)
end

IO.inspect({T.go(1, 2), T.mul(3, 4)}) # expect: {6, 12}
