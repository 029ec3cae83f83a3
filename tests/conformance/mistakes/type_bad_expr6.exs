defmodule A do
  @type t :: [1, 2]
end

# expect exit: 1
