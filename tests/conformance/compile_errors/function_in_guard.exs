defmodule M do
  def f(x) when local(x), do: x
  def local(x), do: x
end

# expect error: cannot find or invoke local local/1 inside a guard
