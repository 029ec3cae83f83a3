defprotocol Late do
  @fallback_to_any true
  def f(x)
end

defmodule LateStruct do
  defstruct []
end

defimpl Late, for: Any do
  def f(_), do: :any
end

values = [1, :a, struct(LateStruct), %{}]
IO.inspect(Enum.map(values, &Late.f/1)) # expect: [:any, :any, :any, :any]

defimpl Late, for: Integer do
  def f(_), do: :integer
end

IO.inspect(Enum.map(values, &Late.f/1)) # expect: [:integer, :any, :any, :any]

defimpl Late, for: LateStruct do
  def f(_), do: :struct
end

IO.inspect(Enum.map(values, &Late.f/1)) # expect: [:integer, :any, :struct, :any]
Code.compiler_options(ignore_module_conflict: true)

defimpl Late, for: Integer do
  def f(_), do: :another
end

defimpl Late, for: Any do
  def f(_), do: :other
end

IO.inspect(Enum.map(values, &Late.f/1)) # expect: [:another, :other, :struct, :other]
