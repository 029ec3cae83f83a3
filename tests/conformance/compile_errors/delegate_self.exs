defmodule U do
  defdelegate f(x), to: U
end

# expect exit: 1
# expect stderr: ** (ArgumentError) defdelegate function is calling itself, which will lead to an infinite loop. You should either change the value of the :to option or specify the :as option
