defmodule A do
  defmacrop m(_), do: raise("oops")
  def f do
    m(1)
  end
end

# expect exit: 1
