defmodule M
  def f, do: 1
end

# expect error: unexpected reserved word: end
