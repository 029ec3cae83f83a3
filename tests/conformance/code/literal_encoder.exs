# Every literal goes through the encoder, innermost first, and what it gives stands in its place.
wrap = fn literal, meta -> {:ok, {:__block__, meta, [literal]}} end

for text <- ["[1, :a, \"b\"]", "{1, 2}", "{1, 2, 3}", "foo(a: 1)", "foo do 1 else 2 end", "fn -> end", "%{1 => ~c\"x\"}", "&(&1 + 2)", "(1)", "[do: nil]"] do
  IO.inspect(Code.string_to_quoted!(text, literal_encoder: wrap))
end
# expect: {:__block__, [line: 1],
# expect:  [
# expect:    [
# expect:      {:__block__, [line: 1], [1]},
# expect:      {:__block__, [line: 1], [:a]},
# expect:      {:__block__, [line: 1], ["b"]}
# expect:    ]
# expect:  ]}
# expect: {:__block__, [line: 1],
# expect:  [{{:__block__, [line: 1], [1]}, {:__block__, [line: 1], [2]}}]}
# expect: {:{}, [line: 1],
# expect:  [
# expect:    {:__block__, [line: 1], [1]},
# expect:    {:__block__, [line: 1], [2]},
# expect:    {:__block__, [line: 1], [3]}
# expect:  ]}
# expect: {:foo, [line: 1],
# expect:  [
# expect:    [
# expect:      {{:__block__, [format: :keyword, line: 1], [:a]},
# expect:       {:__block__, [line: 1], [1]}}
# expect:    ]
# expect:  ]}
# expect: {:foo, [line: 1],
# expect:  [
# expect:    [
# expect:      {{:__block__, [line: 1], [:do]}, {:__block__, [line: 1], [1]}},
# expect:      {{:__block__, [line: 1], [:else]}, {:__block__, [line: 1], [2]}}
# expect:    ]
# expect:  ]}
# expect: {:fn, [line: 1], [{:->, [line: 1], [[], {:__block__, [line: 1], [nil]}]}]}
# expect: {:%{}, [line: 1],
# expect:  [
# expect:    {{:__block__, [line: 1], [1]},
# expect:     {:sigil_c, [delimiter: "\"", line: 1], [{:<<>>, [line: 1], ["x"]}, []]}}
# expect:  ]}
# expect: {:&, [line: 1],
# expect:  [{:+, [line: 1], [{:&, [line: 1], [1]}, {:__block__, [line: 1], [2]}]}]}
# expect: {:__block__, [line: 1], [1]}
# expect: {:__block__, [line: 1],
# expect:  [
# expect:    [
# expect:      {{:__block__, [format: :keyword, line: 1], [:do]},
# expect:       {:__block__, [line: 1], [nil]}}
# expect:    ]
# expect:  ]}

seen = fn literal, meta ->
  IO.inspect({literal, meta})
  {:ok, literal}
end

IO.inspect(Code.string_to_quoted("foo 1, [2, :a, a: {1, \"x\"}]", literal_encoder: seen))
# expect: {1, [line: 1]}
# expect: {2, [line: 1]}
# expect: {:a, [line: 1]}
# expect: {:a, [format: :keyword, line: 1]}
# expect: {1, [line: 1]}
# expect: {"x", [line: 1]}
# expect: {{1, "x"}, [line: 1]}
# expect: {[2, :a, {:a, {1, "x"}}], [line: 1]}
# expect: {:ok, {:foo, [line: 1], [1, [2, :a, {:a, {1, "x"}}]]}}
