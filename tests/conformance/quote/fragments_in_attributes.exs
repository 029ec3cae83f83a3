# Attributes, structs, specs and docs are made of fragments.
defmodule M do
  fields = [:a, b: 2]
  defstruct unquote(fields)
  text = "made"
  @doc unquote(text)
  @unquote(:attr)(1)
  name = :f
  @spec unquote(name)(integer) :: unquote(:integer)()
  def unquote(name)(x), do: x
  def attr, do: @attr
end

IO.inspect(Enum.sort(Map.from_struct(struct(M))))
IO.inspect({M.f(1), M.attr()})
