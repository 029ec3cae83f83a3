defmodule User do
  @enforce_keys [:name]
  defstruct [:name, :age]
end
defmodule A do
  def f, do: %User{age: 1}
end

# expect exit: 1
# expect stderr: ** (ArgumentError) the following keys must also be given when building struct User: [:name]
# expect stderr:     expanding struct: User.__struct__/1
