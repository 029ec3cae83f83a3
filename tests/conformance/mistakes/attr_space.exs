defmodule A do
  @ foo 1
  def f, do: @foo
end
