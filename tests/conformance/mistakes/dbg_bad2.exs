defmodule A do
  def f, do: dbg(1, :a)
end
A.f()

# expect exit: 1
