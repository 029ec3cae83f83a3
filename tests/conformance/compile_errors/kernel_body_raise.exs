defmodule U do
  raise "oops"
end

# expect exit: 1
# expect stderr: ** (RuntimeError) oops
