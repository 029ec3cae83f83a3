defmodule A do
  def f, do: 1
end
defmodule A do
  def f, do: 2
end
IO.inspect(A.f()) # expect: 2
