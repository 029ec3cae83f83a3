defmodule Counter do
  @moduledoc """
  Counts.

      iex> Counter.new()
  """
  @type t :: %__MODULE__{value: integer(), step: pos_integer}
  defstruct value: 0, step: 1

  @spec new(keyword) :: t()
  def new(opts \\ []), do: struct!(__MODULE__, opts)

  def next(%__MODULE__{value: v, step: s} = counter) when is_integer(v) and s > 0 do
    %{counter | value: v + s}
  end

  defp log(msg), do: IO.puts("[#{inspect(self())}] #{msg}")
end
