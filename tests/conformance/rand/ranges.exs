IO.inspect(Enum.all?(1..1000, fn _ -> :rand.uniform(6) in 1..6 end)) # expect: true
IO.inspect(Enum.all?(1..1000, fn _ -> (x = :rand.uniform()) >= 0.0 and x < 1.0 end)) # expect: true
IO.inspect(:rand.uniform(1)) # expect: 1
IO.inspect(Enum.uniq(for _ <- 1..1000, do: :rand.uniform(3)) |> Enum.sort()) # expect: [1, 2, 3]
IO.inspect(is_float(:rand.normal())) # expect: true

try do
  :rand.uniform(0)
rescue
  e -> IO.inspect(e.__struct__) # expect: FunctionClauseError
end
