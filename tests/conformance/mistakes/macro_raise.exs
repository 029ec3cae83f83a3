defmodule M do
  defmacro m(x), do: check(x)
  defp check(_) do
    raise ArgumentError, "no"
  end
end
defmodule A do
  require M
  M.m(1)
end

# expect exit: 1
# expect stderr: ** (ArgumentError) no
# expect stderr:     expanding macro: M.m/1
