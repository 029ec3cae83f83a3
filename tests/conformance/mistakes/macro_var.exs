defmodule M do
  defmacro m do
    quote do
      x = 1
    end
  end
end
defmodule A do
  require M
  def f do
    M.m()
    x
  end
end

# expect exit: 1
