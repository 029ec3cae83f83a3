{_, _} = {1, 2}
_ = raise_later = 5
IO.inspect(raise_later) # expect: 5
_x = 3
IO.inspect(match?({_, _}, {1, 2})) # expect: true
IO.inspect(match?([_a, _a], [1, 2])) # expect: false
try do
  _ = :erlang.error(:still_evaluated)
rescue
  e -> IO.inspect(e.original) # expect: :still_evaluated
end
