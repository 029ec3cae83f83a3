defmodule Car do
  @enforce_keys [:make]
  defstruct [:make, :model]
end

defmodule Use do
  def car, do: %Car{model: "m"}
end

# expect error: the following keys must also be given when building struct Car: [:make]
