defmodule Bad do
  defguard is_bad(x) when String.length(x) > 1
end

# expect error: cannot invoke remote function String.length/1 inside a guard
