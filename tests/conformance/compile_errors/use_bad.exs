defmodule U do
  use 1
end

# expect exit: 1
# expect stderr: ** (ArgumentError) invalid arguments for use, expected a compile time atom or alias, got: 1
