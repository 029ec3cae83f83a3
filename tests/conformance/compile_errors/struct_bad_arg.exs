defmodule S do
  defstruct :a
end

# expect exit: 1
# expect stderr: ** (ArgumentError) struct fields definition must be list, got: :a
