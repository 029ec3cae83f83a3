defmodule Priv do
  def public(x), do: secret(x) + 1
  defp secret(x), do: x * 2
end

IO.inspect(Priv.public(5)) # expect: 11
IO.inspect(function_exported?(Priv, :secret, 1)) # expect: false

try do
  apply(Priv, :secret, [1])
rescue
  error in UndefinedFunctionError -> IO.puts(Exception.message(error))
  # expect: function Priv.secret/1 is undefined or private
end
