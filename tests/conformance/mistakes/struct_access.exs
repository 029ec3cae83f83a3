defmodule User do
  defstruct [:name, :age]
end
u = struct(User, name: "a")
u[:name]

# expect exit: 1
# expect stderr: ** (UndefinedFunctionError) function User.fetch/2 is undefined (User does not implement the Access behaviour
# expect stderr: You can use the "struct.field" syntax to access struct fields. You can also use Access.key!/1 to access struct fields dynamically inside get_in/put_in/update_in). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
# expect stderr:     User.fetch(%User{name: "a", age: nil}, :name)
