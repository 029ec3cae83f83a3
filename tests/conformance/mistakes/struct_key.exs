defmodule User do
  defstruct [:name, :age]
end
defmodule A do
  def f, do: %User{nmae: "a"}
end

# expect exit: 1
