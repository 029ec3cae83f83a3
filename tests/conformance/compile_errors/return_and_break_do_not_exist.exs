defmodule M do
  def f, do: return(1)
end

# expect error: undefined function return/1
