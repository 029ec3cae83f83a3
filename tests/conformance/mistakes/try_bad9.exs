defmodule A do
  def f do
    try do
      1
    rescue
      %RuntimeError{} -> 2
    end
  end
end

# expect exit: 1
