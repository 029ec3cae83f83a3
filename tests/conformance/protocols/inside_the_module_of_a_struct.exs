defprotocol Area do
  def area(shape)
end

defmodule Shapes do
  defprotocol Name do
    def name(shape)
  end

  defmodule Square do
    defstruct side: 1

    defimpl Area do
      def area(%Square{side: side}), do: square(side)
      defp square(n), do: n * n
    end

    defimpl Name do
      def name(_), do: {@protocol, @for, __MODULE__}
    end
  end

  def two, do: %Square{side: 2}
end

IO.inspect(Area.area(Shapes.two())) # expect: 4
IO.inspect(Shapes.Name.name(Shapes.two())) # expect: {Shapes.Name, Shapes.Square, Shapes.Name.Shapes.Square}
