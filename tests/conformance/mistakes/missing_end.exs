defmodule A do
  def f(x) do
    if x do
      1
  end
end

# expect exit: 1
# expect stderr:     error: missing terminator: end
