defmodule B do
  @callback run(term) :: term
end
defmodule A do
  @behaviour B
  @impl B
  def run(x, y), do: {x, y}
end
