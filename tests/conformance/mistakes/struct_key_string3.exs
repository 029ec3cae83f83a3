defmodule A do
  defstruct %{a: 1}
end

# expect exit: 1
# expect stderr: ** (ArgumentError) struct fields definition must be list, got: %{a: 1}
