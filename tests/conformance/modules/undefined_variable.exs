defmodule M do
  def f(count), do: conut + count
end

# expect error: undefined variable "conut"
