defmodule A do
  def hello, do: 1
  def f, do: hello
end

# expect exit: 1
