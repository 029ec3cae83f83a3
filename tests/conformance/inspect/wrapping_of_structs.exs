defmodule Person do
  defstruct [:name, :address, tags: [], meta: %{}]
end

defmodule Address do
  defstruct street: "", city: "", zip: nil
end

p =
  struct(Person,
    name: "Somebody With A Long Name",
    address: struct(Address, street: "Long Street 12345", city: "Springfield", zip: "12345-6789"),
    tags: [:admin, :editor]
  )

IO.inspect(p)
# expect: %Person{
# expect:   name: "Somebody With A Long Name",
# expect:   address: %Address{
# expect:     street: "Long Street 12345",
# expect:     city: "Springfield",
# expect:     zip: "12345-6789"
# expect:   },
# expect:   tags: [:admin, :editor],
# expect:   meta: %{}
# expect: }
IO.inspect(struct(Person)) # expect: %Person{name: nil, address: nil, tags: [], meta: %{}}
IO.inspect([p, p], width: 120)
# expect: [
# expect:   %Person{
# expect:     name: "Somebody With A Long Name",
# expect:     address: %Address{street: "Long Street 12345", city: "Springfield", zip: "12345-6789"},
# expect:     tags: [:admin, :editor],
# expect:     meta: %{}
# expect:   },
# expect:   %Person{
# expect:     name: "Somebody With A Long Name",
# expect:     address: %Address{street: "Long Street 12345", city: "Springfield", zip: "12345-6789"},
# expect:     tags: [:admin, :editor],
# expect:     meta: %{}
# expect:   }
# expect: ]
IO.inspect(p, limit: 2) # expect: %Person{name: "Somebody With A Long Name", address: %Address{...}, ...}
