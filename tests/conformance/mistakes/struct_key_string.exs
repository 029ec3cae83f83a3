defmodule A do
  defstruct ["a"]
end

# expect exit: 1
