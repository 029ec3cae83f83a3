defmodule Deep do
  def a(x), do: 1 + b(x)
  defp b(x), do: 2 + c(x)
  defp c(x), do: String.length(x) + hd([])
end

IO.puts("start") # expect: start
Deep.a("text")

# expect exit: 1
# expect stderr: ** (ArgumentError) errors were found at the given arguments:
# expect stderr:   * 1st argument: not a nonempty list
