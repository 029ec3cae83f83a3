defmodule A do
  defstruct [b: %B{}]
end
defmodule B do
  defstruct [a: %A{}]
end

# expect exit: 1
