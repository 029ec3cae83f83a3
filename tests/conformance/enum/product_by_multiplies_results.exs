IO.inspect({Enum.product_by([1, 2, 3], &(&1 * 2)), Enum.product_by([], & &1), Enum.product_by(1..3, &(&1 / 2))})
# expect: {48, 1, 0.75}
IO.inspect(Enum.sum_by([%{n: 2}, %{n: 0.5}], & &1.n)) # expect: 2.5
