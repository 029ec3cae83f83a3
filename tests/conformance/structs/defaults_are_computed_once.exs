defmodule Once do
  defstruct id: :erlang.unique_integer(), list: Enum.map([1, 2], &(&1 * 2))
end

IO.inspect(struct(Once).id == struct(Once).id) # expect: true
IO.inspect(struct(Once).list) # expect: [2, 4]
