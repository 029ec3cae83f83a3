defmodule A1 do
  def same(x), do: x
end

defmodule A2 do
  def same(x), do: x
end

defmodule User do
  import A1
  import A2
  def f, do: same(1)
end

# expect error: function same/1 imported from both
