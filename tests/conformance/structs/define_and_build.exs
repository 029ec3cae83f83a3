defmodule User do
  defstruct [:email, name: "anonymous", tags: []]

  def new(fields), do: struct!(__MODULE__, fields)
  def rename(%__MODULE__{} = user, name), do: %__MODULE__{user | name: name}
  def blank, do: %User{}
end

IO.inspect(User.blank()) # expect: %User{email: nil, name: "anonymous", tags: []}
IO.inspect(User.new(name: "n", tags: [1])) # expect: %User{email: nil, name: "n", tags: [1]}
IO.inspect(User.rename(User.blank(), "new")) # expect: %User{email: nil, name: "new", tags: []}
IO.inspect(User.blank().__struct__) # expect: User
IO.inspect(Map.keys(User.blank()) |> Enum.sort()) # expect: [:__struct__, :email, :name, :tags]
IO.inspect(User.__struct__(email: "e")) # expect: %User{email: "e", name: "anonymous", tags: []}
IO.inspect(is_struct(User.blank(), User)) # expect: true
