IO.inspect(
  {match?({:ok, _}, {:ok, 1}), match?({:ok, x} when x > 1, {:ok, 1}), match?(%{a: _}, %{b: 1})}
)
# expect: {true, false, false}

destructure([a, b, c], [1, 2])
IO.inspect({a, b, c}) # expect: {1, 2, nil}
destructure([d, e], [1, 2, 3])
IO.inspect({d, e}) # expect: {1, 2}
IO.inspect(Enum.filter([{:ok, 1}, :error, {:ok, 2}], &match?({:ok, _}, &1))) # expect: [ok: 1, ok: 2]
