# Options that are known only when the code runs.
line = 12
context = Some.Context
IO.inspect(quote(line: line, context: context, do: foo(x)))
# expect: {:foo, [line: 12], [{:x, [line: 12], Some.Context}]}
IO.inspect(quote([line: 1 + 1, generated: true], do: foo(x)))
# expect: {:foo, [generated: true, line: 2], [{:x, [generated: true, line: 2], Elixir}]}
