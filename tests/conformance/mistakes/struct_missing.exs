defmodule User do
  @enforce_keys [:name]
  defstruct [:name, :age]
end
defmodule A do
  def f, do: %User{age: 1}
end

# expect exit: 1
