defmodule A do
  def f, do: 1
end
IO.inspect(is_function(&A.g/0))

# expect: true
