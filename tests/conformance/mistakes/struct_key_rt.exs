defmodule User do
  defstruct [:name, :age]
end
u = struct(User, name: "a")
IO.inspect(u.nmae)

# expect exit: 1
