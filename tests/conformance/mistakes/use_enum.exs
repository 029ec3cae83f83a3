defmodule A do
  use Enum
end

# expect exit: 1
# expect stderr: ** (UndefinedFunctionError) function Enum.__using__/1 is undefined or private
