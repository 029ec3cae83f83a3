defmodule D do
  defstruct [:x]
end
