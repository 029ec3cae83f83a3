IO.inspect(Keyword.merge([a: 1, b: 2], a: 3, c: 4)) # expect: [b: 2, a: 3, c: 4]
IO.inspect(Keyword.merge([a: 1], [a: 2], fn _, x, y -> x + y end)) # expect: [a: 3]
IO.inspect(Keyword.update([a: 1], :a, 0, &(&1 + 1))) # expect: [a: 2]
IO.inspect(Keyword.update([], :a, 0, &(&1 + 1))) # expect: [a: 0]
IO.inspect(Keyword.new([{:b, 1}, {:a, 2}, {:b, 3}])) # expect: [a: 2, b: 3]
IO.inspect(Keyword.equal?([a: 1, b: 2], b: 2, a: 1)) # expect: true
IO.inspect(Keyword.validate([a: 1], a: 0, b: 2)) # expect: {:ok, [b: 2, a: 1]}
IO.inspect(Keyword.validate([c: 1], [:a])) # expect: {:error, [:c]}
IO.inspect(Keyword.split([a: 1, b: 2], [:a])) # expect: {[a: 1], [b: 2]}
IO.inspect(Keyword.filter([a: 1, b: 2], fn {_, v} -> v > 1 end)) # expect: [b: 2]
IO.inspect(Keyword.to_list(a: 1) ++ Keyword.replace([a: 1], :a, 2)) # expect: [a: 1, a: 2]

try do
  Keyword.validate!([typo: 1], [:a, :b])
rescue
  e -> IO.puts(Exception.message(e))
  # expect: unknown keys [:typo] in [typo: 1], the allowed keys are: [:a, :b]
end
