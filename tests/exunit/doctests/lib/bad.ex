defmodule Bad.Opaque do
  defstruct []

  defimpl Inspect do
    def inspect(_, _), do: "#Opaque<1>"
  end
end

defmodule Bad do
  @moduledoc """
      iex> 1 + 1
      3
  """

  @doc """
  Wrong value.

      iex> Bad.value()
      %{b: [1, 2]}

      iex> x = 1
      iex> x +
      ...>   1
      3
      iex> :not_reached
      :never

      iex> 1
      1
      iex> y = 2
      iex> y
      3

  """
  def value, do: %{b: [1, 3]}

  @doc """
      iex> raise ArgumentError, "this"
      ** (ArgumentError) that

      iex> raise "other"
      ** (ArgumentError) other

      iex> :ok
      ** (ArgumentError) nothing

      iex> Bad.errors()
      :unexpected

  """
  def errors, do: raise(ArgumentError, "raised\non two lines")

  @doc """
      iex> 1 +
      2

      iex> Bad.value(
      :x

      iex> 1
      %{

      iex> Bad.nope()
      1

  """
  def syntax, do: :ok

  @doc """
      iex> Bad.opaque()
      #Opaque<2>

      iex> Bad.opaque()
      #Other<1>

      iex> "a\\nb\\nc"
      "a\\nx\\nc"

      iex> throw(:ball)
      :caught

      iex> exit(:bye)
      :here

  """
  def opaque, do: %Bad.Opaque{}

  @doc """
      iex> [a: 1,
      ...>  b: 2]
      [a: 1,
       b: 3]

      iex> Bad.undocumented()
      iex> 1
      2
  """
  def undocumented, do: nil
end
