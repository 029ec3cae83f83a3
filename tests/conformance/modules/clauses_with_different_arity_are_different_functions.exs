defmodule M do
  def f(:x), do: :one
  def f(:x, :y), do: :two
  def f(_), do: :other
end

IO.inspect([M.f(:x), M.f(:z), M.f(:x, :y)]) # expect: [:one, :other, :two]
