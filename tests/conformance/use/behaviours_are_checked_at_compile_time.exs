defmodule Shape do
  @callback area(map) :: number
  @callback name() :: String.t()
  @optional_callbacks name: 0

  defmacro __using__(_) do
    quote do
      @behaviour Shape
    end
  end
end

defmodule Square do
  use Shape
  @impl true
  def area(%{side: s}), do: s * s
end

IO.inspect(Square.area(%{side: 3})) # expect: 9
IO.inspect(Shape.behaviour_info(:callbacks)) # expect: [name: 0, area: 1]
IO.inspect(Shape.behaviour_info(:optional_callbacks)) # expect: [name: 0]
