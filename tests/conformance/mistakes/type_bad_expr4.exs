defmodule A do
  @type t :: "abc"
end

# expect exit: 1
