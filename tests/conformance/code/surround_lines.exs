# Code of several lines: for each text, the positions and what is around them. `{begin}-{end}` follows the context.
show = fn
  :none -> nil
  %{context: context, begin: {a, b}, end: {c, d}} -> "#{inspect(context)} #{a}:#{b}-#{c}:#{d}"
end

texts = [
  "foo.\n  bar",
  "foo\n  .bar",
  "foo\n  .bar\n  .baz(1)",
  "Foo.\nBar.\nbaz",
  "x\n|> foo.bar\n|> baz",
  "foo(\n  bar\n)",
  "foo\n(bar)",
  "foo\n/ 2",
  "Foo\n.Bar",
  "%\nFoo{}",
  "%Foo\n.Bar{}",
  "?\\n",
  "foo:\n1",
  "foo.\n\n\nbar",
  "x\n  |> y.()\n",
  "case x do\n  %{a: b} = c when is_map(c) -> b\n  [h | t] -> h ++ t\nend",
  "receive do\n  {:msg, x} ->\n    x\nafter\n  10 -> nil\nend",
  "list\n|> Enum.map(&(&1 * 2))\n|> Enum.sum()",
  "Foo.Bar\n.baz(\n  1,\n  2\n)"
]

for text <- texts do
  positions =
    for {line, number} <- Enum.with_index(String.split(text, "\n"), 1),
        column <- 1..(String.length(line) + 1),
        do: {number, column}

  around =
    positions
    |> Enum.map(&{&1, show.(Code.Fragment.surround_context(text, &1))})
    |> Enum.chunk_by(&elem(&1, 1))
    |> Enum.reject(&match?([{_, nil} | _], &1))
    |> Enum.map_join("; ", fn [{{line, column}, shown} | _] -> "#{line}:#{column} #{shown}" end)

  IO.puts("#{inspect(text)} #{around}")
end
# expect: "foo.\n  bar" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:dot, {:var, ~c"foo"}, ~c"bar"} 1:1-2:6
# expect: "foo\n  .bar" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:dot, {:var, ~c"foo"}, ~c"bar"} 1:1-2:7
# expect: "foo\n  .bar\n  .baz(1)" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:dot, {:var, ~c"foo"}, ~c"bar"} 1:1-2:7; 2:7 {:dot, {:dot, {:var, ~c"foo"}, ~c"bar"}, ~c"baz"} 1:1-3:7
# expect: "Foo.\nBar.\nbaz" 1:1 {:alias, ~c"Foo.Bar"} 1:1-2:4; 2:4 {:dot, {:alias, ~c"Foo.Bar"}, ~c"baz"} 1:1-3:4
# expect: "x\n|> foo.bar\n|> baz" 1:1 {:local_or_var, ~c"x"} 1:1-1:2; 2:1 {:operator, ~c"|>"} 2:1-2:3; 2:4 {:local_or_var, ~c"foo"} 2:4-2:7; 2:7 {:dot, {:var, ~c"foo"}, ~c"bar"} 2:4-2:11; 3:1 {:operator, ~c"|>"} 3:1-3:3; 3:4 {:local_or_var, ~c"baz"} 3:4-3:7
# expect: "foo(\n  bar\n)" 1:1 {:local_call, ~c"foo"} 1:1-1:4; 2:3 {:local_or_var, ~c"bar"} 2:3-2:6
# expect: "foo\n(bar)" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 2:2 {:local_or_var, ~c"bar"} 2:2-2:5
# expect: "foo\n/ 2" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4
# expect: "Foo\n.Bar" 1:1 {:alias, ~c"Foo.Bar"} 1:1-2:5
# expect: "%\nFoo{}" 2:1 {:alias, ~c"Foo"} 2:1-2:4
# expect: "%Foo\n.Bar{}" 1:1 {:struct, ~c"Foo.Bar"} 1:1-2:5
# expect: "?\\n" 1:3 {:local_or_var, ~c"n"} 1:3-1:4
# expect: "foo:\n1" 1:1 {:key, ~c"foo"} 1:1-1:4
# expect: "foo.\n\n\nbar" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:dot, {:var, ~c"foo"}, ~c"bar"} 1:1-4:4
# expect: "x\n  |> y.()\n" 1:1 {:local_or_var, ~c"x"} 1:1-1:2; 2:3 {:operator, ~c"|>"} 2:3-2:5; 2:6 {:local_or_var, ~c"y"} 2:6-2:7
# expect: "case x do\n  %{a: b} = c when is_map(c) -> b\n  [h | t] -> h ++ t\nend" 1:1 {:local_or_var, ~c"case"} 1:1-1:5; 1:6 {:local_or_var, ~c"x"} 1:6-1:7; 1:8 {:keyword, ~c"do"} 1:8-1:10; 2:5 {:key, ~c"a"} 2:5-2:6; 2:8 {:local_or_var, ~c"b"} 2:8-2:9; 2:11 {:operator, ~c"="} 2:11-2:12; 2:13 {:local_or_var, ~c"c"} 2:13-2:14; 2:15 {:operator, ~c"when"} 2:15-2:19; 2:20 {:local_call, ~c"is_map"} 2:20-2:26; 2:27 {:local_or_var, ~c"c"} 2:27-2:28; 2:33 {:local_or_var, ~c"b"} 2:33-2:34; 3:4 {:local_or_var, ~c"h"} 3:4-3:5; 3:6 {:operator, ~c"|"} 3:6-3:7; 3:8 {:local_or_var, ~c"t"} 3:8-3:9; 3:14 {:local_or_var, ~c"h"} 3:14-3:15; 3:16 {:operator, ~c"++"} 3:16-3:18; 3:19 {:local_or_var, ~c"t"} 3:19-3:20; 4:1 {:keyword, ~c"end"} 4:1-4:4
# expect: "receive do\n  {:msg, x} ->\n    x\nafter\n  10 -> nil\nend" 1:1 {:local_or_var, ~c"receive"} 1:1-1:8; 1:9 {:keyword, ~c"do"} 1:9-1:11; 2:4 {:unquoted_atom, ~c"msg"} 2:4-2:8; 2:10 {:local_or_var, ~c"x"} 2:10-2:11; 3:5 {:local_or_var, ~c"x"} 3:5-3:6; 4:1 {:keyword, ~c"after"} 4:1-4:6; 5:9 {:keyword, ~c"nil"} 5:9-5:12; 6:1 {:keyword, ~c"end"} 6:1-6:4
# expect: "list\n|> Enum.map(&(&1 * 2))\n|> Enum.sum()" 1:1 {:local_or_var, ~c"list"} 1:1-1:5; 2:1 {:operator, ~c"|>"} 2:1-2:3; 2:4 {:alias, ~c"Enum"} 2:4-2:8; 2:8 {:dot, {:alias, ~c"Enum"}, ~c"map"} 2:4-2:12; 2:13 {:operator, ~c"&"} 2:13-2:14; 2:15 {:capture_arg, ~c"&1"} 2:15-2:17; 2:18 {:operator, ~c"*"} 2:18-2:19; 3:1 {:operator, ~c"|>"} 3:1-3:3; 3:4 {:alias, ~c"Enum"} 3:4-3:8; 3:8 {:dot, {:alias, ~c"Enum"}, ~c"sum"} 3:4-3:12
# expect: "Foo.Bar\n.baz(\n  1,\n  2\n)" 1:1 {:alias, ~c"Foo.Bar"} 1:1-1:8; 1:8 {:dot, {:alias, ~c"Foo.Bar"}, ~c"baz"} 1:1-2:5
