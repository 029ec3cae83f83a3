defmodule P do
  defstruct [:a]
  def f(%P{b: x}), do: x
end

# expect error: unknown key :b
