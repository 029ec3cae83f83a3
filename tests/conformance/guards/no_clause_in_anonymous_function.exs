f = fn x when x > 10 -> x end

try do
  f.(1)
rescue
  error in FunctionClauseError ->
    IO.inspect({error.arity, error.function |> to_string() |> String.contains?("fun")}) # expect: {1, true}
end
