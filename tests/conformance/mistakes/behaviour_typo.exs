defmodule B do
  @callback run(term) :: term
  @callback stop() :: :ok
end
defmodule A do
  @behaviour B
  @impl true
  def rnu(x), do: x
end
