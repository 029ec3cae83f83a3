defmodule A: do
end

# expect exit: 1
