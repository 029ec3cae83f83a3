defmodule A do
  def f(x) do
    "abc
  end

  def g, do: "x"
end

# expect exit: 1
# expect stderr:     error: missing terminator: " (for string starting at line 6)
