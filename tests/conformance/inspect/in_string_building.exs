for term <- [1, 1.5, :a, "s", ~c"cl", [1], {1}, %{a: 1}, nil, 1..2] do
  IO.puts("value: #{inspect(term)}")
end
# expect: value: 1
# expect: value: 1.5
# expect: value: :a
# expect: value: "s"
# expect: value: ~c"cl"
# expect: value: [1]
# expect: value: {1}
# expect: value: %{a: 1}
# expect: value: nil
# expect: value: 1..2

IO.puts(inspect([1, 2, 3], limit: 2) <> "!") # expect: [1, 2, ...]!
IO.puts(inspect(%{a: 1}, pretty: true)) # expect: %{a: 1}
IO.puts(inspect("a" <> <<0>>)) # expect: <<97, 0>>
