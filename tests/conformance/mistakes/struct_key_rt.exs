defmodule User do
  defstruct [:name, :age]
end
u = struct(User, name: "a")
IO.inspect(u.nmae)

# expect exit: 1
# expect stderr: ** (KeyError) key :nmae not found in: %User{name: "a", age: nil}. Did you mean:
# expect stderr:       * :name
