defmodule NC do
  def f(x) when is_integer(x), do: x
  def f({:a, y}), do: y
end

try do
  NC.f("str")
rescue
  error in FunctionClauseError ->
    IO.puts(Exception.message(error)) # expect: no function clause matching in NC.f/1
    IO.inspect({error.module, error.function, error.arity}) # expect: {NC, :f, 1}
end
