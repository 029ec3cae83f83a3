# What the source of a generator binds is not seen by the pattern, the body or what comes later.
outer = :before

IO.inspect(for x <- (outer = [1, 2]; outer), do: {x, outer}) # expect: [{1, :before}, {2, :before}]
IO.inspect(for x <- [1, (outer = 2; outer)], reduce: [] do acc -> [{x, outer} | acc] end)
# expect: [{2, :before}, {1, :before}]
IO.inspect(for <<x <- (outer = "ab"; outer)>>, do: {x, outer}) # expect: [{97, :before}, {98, :before}]
IO.inspect(for x <- (outer = [1]; outer), z = x + 1, y <- (outer = [z]; outer), do: {x, y, z, outer})
# expect: [{1, 2, 2, :before}]
IO.inspect(outer) # expect: :before

try do
  Code.eval_string("for x <- (inner = [1]; inner), do: {x, inner}", [], file: "nofile")
rescue
  error -> IO.inspect(error.__struct__) # expect: CompileError
end
