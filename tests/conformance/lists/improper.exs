l = [1, 2 | :tail]
IO.inspect(l) # expect: [1, 2 | :tail]
[a, b | c] = l
IO.inspect({a, b, c}) # expect: {1, 2, :tail}
IO.inspect(is_list(l)) # expect: true
IO.inspect([[1 | 2] | 3]) # expect: [[1 | 2] | 3]

try do
  Enum.map(l, & &1)
rescue
  e -> IO.inspect(e.__struct__) # expect: FunctionClauseError
end
