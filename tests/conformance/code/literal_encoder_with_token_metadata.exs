# With token metadata, the encoder learns how a literal is written.
wrap = fn literal, meta -> {:ok, {:__block__, meta, [literal]}} end
options = [literal_encoder: wrap, token_metadata: true, columns: true, unescape: false]

for text <- ["0x1F", "1_000", "1.5e3", "?a", "?\\n", ":a", ":\"a b\"", "\"a\\n\"", "\"\"\"\n  a\n  \"\"\"", "[\n1\n]", "{1, 2}", "[\"a b\": 1]", "(1)", "1; 2", "true", "%{1 => 2}", "case x do\n 1 -> 2\n _ -> 3\nend"] do
  IO.inspect(Code.string_to_quoted!(text, options))
end
# expect: {:__block__, [token: "0x1F", line: 1, column: 1], [31]}
# expect: {:__block__, [token: "1_000", line: 1, column: 1], [1000]}
# expect: {:__block__, [token: "1.5e3", line: 1, column: 1], [1500.0]}
# expect: {:__block__, [token: "?a", line: 1, column: 1], ~c"a"}
# expect: {:__block__, [token: "?\\n", line: 1, column: 1], ~c"\n"}
# expect: {:__block__, [line: 1, column: 1], [:a]}
# expect: {:__block__, [delimiter: "\"", line: 1, column: 1], [:"a b"]}
# expect: {:__block__, [delimiter: "\"", line: 1, column: 1], ["a\\n"]}
# expect: {:__block__, [delimiter: "\"\"\"", indentation: 2, line: 1, column: 1], ["a\n"]}
# expect: {:__block__, [newlines: 1, closing: [line: 3, column: 1], line: 1, column: 1],
# expect:  [[{:__block__, [token: "1", line: 2, column: 1], [1]}]]}
# expect: {:__block__, [closing: [line: 1, column: 6], line: 1, column: 1],
# expect:  [
# expect:    {{:__block__, [token: "1", line: 1, column: 2], [1]},
# expect:     {:__block__, [token: "2", line: 1, column: 5], [2]}}
# expect:  ]}
# expect: {:__block__, [closing: [line: 1, column: 10], line: 1, column: 1],
# expect:  [
# expect:    [
# expect:      {{:__block__, [delimiter: "\"", format: :keyword, line: 1, column: 2],
# expect:        [:"a b"]}, {:__block__, [token: "1", line: 1, column: 9], [1]}}
# expect:    ]
# expect:  ]}
# expect: {:__block__,
# expect:  [
# expect:    parens: [line: 1, column: 1, closing: [line: 1, column: 3]],
# expect:    token: "1",
# expect:    line: 1,
# expect:    column: 2
# expect:  ], [1]}
# expect: {:__block__, [],
# expect:  [
# expect:    {:__block__,
# expect:     [
# expect:       end_of_expression: [newlines: 0, line: 1, column: 2],
# expect:       token: "1",
# expect:       line: 1,
# expect:       column: 1
# expect:     ], [1]},
# expect:    {:__block__, [token: "2", line: 1, column: 4], [2]}
# expect:  ]}
# expect: {:__block__, [line: 1, column: 1], [true]}
# expect: {:%{}, [closing: [line: 1, column: 9], line: 1, column: 1],
# expect:  [
# expect:    {{:__block__, [assoc: [line: 1, column: 5], token: "1", line: 1, column: 3],
# expect:      [1]}, {:__block__, [token: "2", line: 1, column: 8], [2]}}
# expect:  ]}
# expect: {:case,
# expect:  [do: [line: 1, column: 8], end: [line: 4, column: 1], line: 1, column: 1],
# expect:  [
# expect:    {:x, [line: 1, column: 6], nil},
# expect:    [
# expect:      {{:__block__, [line: 1, column: 8], [:do]},
# expect:       [
# expect:         {:->, [line: 2, column: 4],
# expect:          [
# expect:            [{:__block__, [token: "1", line: 2, column: 2], [1]}],
# expect:            {:__block__,
# expect:             [
# expect:               end_of_expression: [newlines: 1, line: 2, column: 8],
# expect:               token: "2",
# expect:               line: 2,
# expect:               column: 7
# expect:             ], [2]}
# expect:          ]},
# expect:         {:->, [line: 3, column: 4],
# expect:          [
# expect:            [{:_, [line: 3, column: 2], nil}],
# expect:            {:__block__,
# expect:             [
# expect:               end_of_expression: [newlines: 1, line: 3, column: 8],
# expect:               token: "3",
# expect:               line: 3,
# expect:               column: 7
# expect:             ], [3]}
# expect:          ]}
# expect:       ]}
# expect:    ]
# expect:  ]}
