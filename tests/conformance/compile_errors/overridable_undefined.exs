defmodule U do
  defoverridable f: 1
end

# expect exit: 1
# expect stderr: ** (ArgumentError) cannot make function f/1 overridable because it was not defined
