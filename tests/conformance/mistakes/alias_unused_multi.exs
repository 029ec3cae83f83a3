defmodule A do
  alias Foo.{Bar, Baz}
  def f, do: Bar.x()
end
