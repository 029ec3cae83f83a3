defmodule A do
  def f(x) do
    if x do
      return 1
    end
    return(2)
  end
end

# expect exit: 1
