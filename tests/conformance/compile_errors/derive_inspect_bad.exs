defmodule U do
  @derive {Inspect, only: [:b]}
  defstruct [:a]
end

# expect exit: 1
# expect stderr: ** (ArgumentError) unknown fields [:b] in :only when deriving the Inspect protocol for U
