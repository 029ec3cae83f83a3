defmodule P do
  defstruct [:x]
end

defmodule Use do
  def p, do: %P{x: 1, z: 2}
end

# expect error: ** (KeyError) key :z not found
