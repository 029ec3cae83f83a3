defmodule A do
  defmacrop m(_), do: raise("oops")
  def f do
    m(1)
  end
end

# expect exit: 1
# expect stderr: ** (RuntimeError) oops
# expect stderr:     expanding macro: A.m/1
