defprotocol Size do
  @fallback_to_any true
  @spec size(t) :: non_neg_integer
  def size(data)
end

defimpl Size, for: [Map, List] do
  def size(x), do: Enum.count(x)
end

defimpl Size, for: Any do
  def size(_), do: 0
end

defimpl Inspect, for: Foo do
  import Inspect.Algebra
  def inspect(%{a: a}, opts), do: concat(["#Foo<", to_doc(a, opts), ">"])
end

defexception [:message]
defmodule E do
  defexception message: "x", code: 1
  @impl true
  def message(%{code: c}), do: "e#{c}"
end
