defmodule A do
  defstruct [:x]
end

defmodule B do
  def up(a), do: %A{a | x: 1}
end

IO.inspect(B.up(struct(A))) # expect: %A{x: 1}

try do
  B.up(Function.identity(%{x: 0}))
rescue
  e -> IO.inspect({e.__struct__, e.term}) # expect: {BadStructError, %{x: 0}}
end
