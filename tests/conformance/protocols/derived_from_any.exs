defprotocol Ok do
  def f(x)
  def g(x, y)
end

defimpl Ok, for: Any do
  def f(x), do: {:any, x}
  def g(_, y), do: y
end

defmodule Derives do
  @derive [Ok]
  defstruct [:x]
end

defmodule DerivesNot do
  defstruct [:x]
end

IO.inspect(Ok.f(struct(Derives))) # expect: {:any, %Derives{x: nil}}
IO.inspect(Ok.g(struct(Derives), 2)) # expect: 2
IO.inspect(Ok.impl_for(struct(Derives))) # expect: Ok.Derives
IO.inspect(Ok.impl_for(struct(DerivesNot))) # expect: nil
IO.inspect(Ok.Derives.__info__(:functions)) # expect: [__impl__: 1, f: 1, g: 2]
IO.inspect(Ok.Derives.__info__(:attributes)[:__impl__]) # expect: [protocol: Ok, for: Derives]
