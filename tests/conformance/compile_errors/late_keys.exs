# What comes after keywords, and what is no call for a blank before its parentheses.
texts = [
  "%{a: 1, b => 2, c => 3}",
  "%{a: 1, b, c: 3}",
  "[a: 1, b => 2, c: 3]",
  "[1, a: 1, b => 2]",
  "f(1, a: 1, b => 2)",
  "x[a: 1, b => 2]",
  "<<a: 1, b => 2>>",
  "A.{a: 1}",
  "A.{B, a: 1, c}",
  "fn () when k: 1 -> 1 end",
  "fn (x, y) when k: 1 -> 1 end",
  "fn () when x -> 1 end",
  "f.x (1, 2)",
  "f.x (1, a: 2)",
  "A.b.c (1, 2)",
  "f.x (1)"
]

for text <- texts do
  case Code.string_to_quoted(text) do
    {:ok, quoted} -> IO.inspect(quoted)
    {:error, {_, message, token}} -> IO.puts(hd(String.split(message, ".")) <> " | " <> token)
  end
end
# expect: unexpected expression after keyword list | ','
# expect: unexpected expression after keyword list | ','
# expect: unexpected expression after keyword list | ','
# expect: unexpected expression after keyword list | ','
# expect: unexpected expression after keyword list | ','
# expect: unexpected expression after keyword list | ','
# expect: unexpected expression after keyword list | ','
# expect: syntax error before:  | a
# expect: unexpected expression after keyword list | ','
# expect: syntax error before:  | k
# expect: syntax error before:  | k
# expect: {:fn, [line: 1],
# expect:  [{:->, [line: 1], [[{:when, [line: 1], [{:x, [line: 1], nil}]}], 1]}]}
# expect: unexpected parentheses | '('
# expect: unexpected parentheses | '('
# expect: unexpected parentheses | '('
# expect: {{:., [line: 1], [{:f, [line: 1], nil}, :x]}, [line: 1], [1]}
