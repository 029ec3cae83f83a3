defmodule A do
  def f, do: @never_set
end

IO.inspect(A.f()) # expect: nil
