defmodule A do
  def f, do: Foo.Bar.x()
  def g, do: Foo.x()
  def h, do: :foo.x()
  def i, do: Foo.Bar.Baz.x(1)
end
try do
  Foo.Bar.x()
rescue
  e -> IO.puts(Exception.message(e))
  # expect: function Foo.Bar.x/0 is undefined (module Foo.Bar is not available)
end
