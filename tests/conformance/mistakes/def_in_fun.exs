defmodule A do
  def f do
    def g, do: 1
  end
end

# expect exit: 1
# expect stderr: ** (ArgumentError) cannot invoke def/2 inside function/macro
