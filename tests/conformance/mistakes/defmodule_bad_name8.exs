defmodule A, B do
end

# expect exit: 1
