defmodule Req do
  defmacro m(x), do: x
end

defmodule T do
  def f, do: Req.m(1)
end

try do
  T.f()
rescue
  e in UndefinedFunctionError -> IO.puts(Exception.message(e))
  # expect: function Req.m/1 is undefined or private
end
