defmodule User do
  defstruct [:name, :age]
end
u = struct(User, name: "a")
u[:name]

# expect exit: 1
