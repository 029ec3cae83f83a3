defmodule A do
  use GenSever
end

# expect exit: 1
