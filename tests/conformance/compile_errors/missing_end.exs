defmodule M do
  def f(x) do
    if x do
      1
  end
end

# expect error: missing terminator: end
