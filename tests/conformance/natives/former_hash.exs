hashes = fn terms -> Enum.map(terms, &:erlang.phash(&1, 4_294_967_296)) end
IO.inspect(hashes.([1, -1, 0, 255, 256, 1_000_000_000_000, -1_000_000_000_000, 2 ** 32, 2 ** 60, -(2 ** 70)]))
# expect: [2788898428, 1680185270, 1, 2499495046, 1920229268, 2839055676, 1679510774,
# expect:  2788898428, 49, 157674817]
IO.inspect(hashes.([1.5, 0.0, -0.0, -2.25])) # expect: [1073217537, 1, 1, 3221356545]
IO.inspect(hashes.([:a, :ok, nil, :é])) # expect: [98, 1884, 29949, 234]
IO.inspect(hashes.(["", "a", "hello", <<1::3>>, <<255, 1::7>>]))
# expect: [1, 268501903, 476327964, 1345689961, 927997083]
IO.inspect(hashes.([[], [1], [1, 2, 3], [1 | 2], [300], [300, 1], [[1]], ~c"hello"]))
# expect: [2, 2952798237, 3336869158, 2402949552, 4210404107, 1560565384, 50678356,
# expect:  2340352116]
IO.inspect(hashes.([{}, {1}, {1, 2}, {:a, "b", [1.0]}, %{}, %{a: 1}, %{1 => 2, "x" => [1]}, Map.new(1..40, &{&1, &1})]))
# expect: [1, 381724171, 3114748240, 280215023, 1113425985, 1670235874, 407192914,
# expect:  2470972762]
IO.inspect(hashes.([&Enum.map/2])) # expect: [3304570586]
IO.inspect(Enum.map([1, 2, 10, 1000], &:erlang.phash("hello", &1))) # expect: [1, 2, 4, 964]

for {term, range} <- [{:a, 0}, {:a, -1}, {:a, 2 ** 32 + 1}, {:a, :b}] do
  try do
    :erlang.phash(term, range)
  rescue
    error -> IO.puts(Exception.message(error))
  end
end
# expect: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: out of range
# expect:
# expect: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: out of range
# expect:
# expect: argument error
# expect: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: not an integer
# expect:
