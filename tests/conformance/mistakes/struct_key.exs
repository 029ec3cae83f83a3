defmodule User do
  defstruct [:name, :age]
end
defmodule A do
  def f, do: %User{nmae: "a"}
end

# expect exit: 1
# expect stderr: ** (KeyError) key :nmae not found
# expect stderr:     expanding struct: User.__struct__/1
