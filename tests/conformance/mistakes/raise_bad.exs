defmodule A do
  def f, do: raise Foo, "a"
  def g, do: raise "a", "b"
end
A.f()

# expect exit: 1
