defmodule None do
  @moduledoc "No examples."
  def f, do: 1
end

defmodule Hidden do
  @moduledoc false
  @doc """
      iex> 1
      2
  """
  def f, do: 1
end
