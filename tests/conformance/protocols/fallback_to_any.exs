defprotocol Any1 do
  @fallback_to_any true
  def f(x)
end

defprotocol Any2 do
  def f(x)
end

defmodule AnyStruct do
  defstruct []
end

defimpl Any1, for: Any do
  def f(x), do: {:any, x}
end

defimpl Any2, for: Any do
  def f(x), do: {:any, x}
end

IO.inspect(Any1.f(1)) # expect: {:any, 1}
IO.inspect(Any1.f(%{})) # expect: {:any, %{}}
IO.inspect(Any1.impl_for(struct(AnyStruct))) # expect: Any1.Any
IO.inspect(Any1.impl_for(%{__struct__: Missing})) # expect: Any1.Any
IO.inspect(Any1.impl_for(self())) # expect: Any1.Any
IO.inspect(Any2.impl_for(1)) # expect: nil
IO.inspect(Any2.impl_for(struct(AnyStruct))) # expect: nil
IO.inspect(Any1.__info__(:attributes)[:__protocol__]) # expect: [fallback_to_any: true]
