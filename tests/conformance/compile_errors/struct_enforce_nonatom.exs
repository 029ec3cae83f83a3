defmodule S do
  @enforce_keys ["a"]
  defstruct [:a]
end

# expect exit: 1
# expect stderr: ** (ArgumentError) keys given to @enforce_keys must be atoms, got: "a"
