# Imports of a macro mean what they mean where it is written.
defmodule Helpers do
  def helper(x), do: {:helpers, x}
end

defmodule M do
  import Helpers
  defmacro call(x), do: quote(do: helper(unquote(x)))
  defmacro len(x), do: quote(do: length(unquote(x)))
end

defmodule N do
  import Kernel, except: [length: 1]
  require M
  def run, do: {M.call(1), M.len([1, 2])}
end

IO.inspect(N.run()) # expect: {{:helpers, 1}, 2}
