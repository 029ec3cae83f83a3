defmodule C do
  import List, only: [first: 1]
  def first(x), do: x
  def g, do: first([1])
end

# expect error: imported List.first/1 conflicts with local function
