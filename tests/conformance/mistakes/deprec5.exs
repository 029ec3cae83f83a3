defmodule A do
  def f(x), do: to_char_list(x)
end

# expect stderr: warning: Kernel.to_char_list/1 is deprecated, use Kernel.to_charlist/1 instead
# expect stderr:   tests/conformance/mistakes/deprec5.exs:2: A.f/1
