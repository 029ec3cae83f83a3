defmodule M do
  def f, do: missing(1)
end

# expect error: undefined function missing/1 (expected M to define such a function or for it to be imported, but none are available)
