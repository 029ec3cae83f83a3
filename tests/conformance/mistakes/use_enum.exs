defmodule A do
  use Enum
end

# expect exit: 1
