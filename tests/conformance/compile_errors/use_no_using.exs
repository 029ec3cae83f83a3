defmodule N do
end
defmodule U do
  use N
end

# expect exit: 1
# expect stderr: ** (UndefinedFunctionError) function N.__using__/1 is undefined or private
# expect stderr:     N.__using__([])
