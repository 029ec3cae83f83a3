defmodule Car do
  @enforce_keys [:make]
  defstruct [:make, :model]
end

try do
  struct!(Car, model: "m")
rescue
  e in ArgumentError -> IO.puts(Exception.message(e))
  # expect: the following keys must also be given when building struct Car: [:make]
end

IO.inspect(struct(Car, model: "m")) # expect: %Car{make: nil, model: "m"}
IO.inspect(struct!(Car, make: "a")) # expect: %Car{make: "a", model: nil}
