defmodule Shop do
  defmodule Item do
    defstruct name: nil, price: 0
  end

  alias __MODULE__.Item

  def total(items), do: items |> Enum.map(fn %Item{price: p} -> p end) |> Enum.sum()
  def item(name, price), do: %Item{name: name, price: price}
end

items = [Shop.item("a", 3), Shop.item("b", 4)]
IO.inspect(items) # expect: [%Shop.Item{name: "a", price: 3}, %Shop.Item{name: "b", price: 4}]
IO.inspect(Shop.total(items)) # expect: 7
