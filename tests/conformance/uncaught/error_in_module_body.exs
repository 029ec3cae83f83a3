IO.puts("start") # expect: start

defmodule Broken do
  IO.puts("in module") # expect: in module
  raise "while compiling"
end

# expect exit: 1
# expect stderr: ** (RuntimeError) while compiling
