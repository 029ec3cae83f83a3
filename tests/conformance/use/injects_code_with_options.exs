defmodule Base do
  defmacro __using__(opts) do
    name = Keyword.get(opts, :name, "nobody")

    quote do
      import Base, only: [helper: 1]
      @name unquote(name)
      def name, do: @name
      def greet, do: helper("hi #{@name}")
      defoverridable greet: 0
    end
  end

  def helper(x), do: "<#{x}>"
end

defmodule A do
  use Base, name: "a"
end

defmodule B do
  use Base
  def greet, do: "overridden " <> super()
end

IO.inspect([A.name(), A.greet(), B.name(), B.greet()])
# expect: ["a", "<hi a>", "nobody", "overridden <hi nobody>"]
