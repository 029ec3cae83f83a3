defmodule One do
  defmacro __using__(_) do
    quote do
      def init(x), do: {:one, x}
      defoverridable init: 1
    end
  end
end

defmodule Two do
  defmacro __using__(_) do
    quote do
      def init(x), do: {:two, super(x)}
      defoverridable init: 1
    end
  end
end

defmodule T do
  use One
  use Two
  def init(x), do: {:own, super(x + 1)}
end

IO.inspect(T.init(1)) # expect: {:own, {:two, {:one, 2}}}
