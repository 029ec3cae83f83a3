f = fn m ->
  with {:ok, a} <- Map.fetch(m, :a),
       {:ok, b} <- Map.fetch(m, :b),
       sum = a + b,
       true <- sum > 0 do
    {:ok, sum}
  end
end

IO.inspect([f.(%{a: 1, b: 2}), f.(%{b: 1}), f.(%{a: 1}), f.(%{a: -1, b: 0})])
# expect: [{:ok, 3}, :error, :error, false]
