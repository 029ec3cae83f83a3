defmodule S do
  @enforce_keys [:x]
  defstruct [:a]
end

# expect exit: 1
# expect stderr: ** (ArgumentError) @enforce_keys required keys ([:x]) that are not defined in defstruct: [a: nil]
