defmodule Names do
  def valid?(x), do: x > 0
  def valid!(x), do: valid?(x) || raise("invalid")
  def unquote(:"odd name")(x), do: {:odd, x}
  def _private_looking, do: :ok
  def été, do: :summer
end

IO.inspect(
  {Names.valid?(1), Names.valid!(1), Names."odd name"(2), Names._private_looking(), Names.été()}
)
# expect: {true, true, {:odd, 2}, :ok, :summer}
