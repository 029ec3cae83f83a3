defmodule M do
  defp p, do: 1
  def q, do: p()
end

IO.inspect(M.q()) # expect: 1

try do
  apply(M, :p, [])
rescue
  e in UndefinedFunctionError -> IO.inspect({e.module, e.function, e.arity}) # expect: {M, :p, 0}
end
