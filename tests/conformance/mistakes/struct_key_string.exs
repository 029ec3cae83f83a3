defmodule A do
  defstruct ["a"]
end

# expect exit: 1
# expect stderr: ** (ArgumentError) struct field names must be atoms, got: "a"
