defmodule M do
  def f, do: one
  def g, do: two
end

# expect error: undefined variable "one"
# expect error: undefined variable "two"
