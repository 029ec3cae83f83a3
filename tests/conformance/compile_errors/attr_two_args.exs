defmodule U do
  @a 1, 2
end

# expect exit: 1
# expect stderr: ** (ArgumentError) expected 0 or 1 argument for @a, got: 2
