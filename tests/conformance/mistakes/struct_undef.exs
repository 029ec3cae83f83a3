defmodule A do
  def f, do: %Foo{a: 1}
end

# expect exit: 1
