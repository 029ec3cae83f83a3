# A line for every form, or the line of the caller.
IO.inspect(quote line: 42, do: foo(x)) # expect: {:foo, [line: 42], [{:x, [line: 42], Elixir}]}
line = 7
IO.inspect(quote line: line, do: foo(x, Bar))
# expect: {:foo, [line: 7],
# expect:  [{:x, [line: 7], Elixir}, {:__aliases__, [line: 7, alias: false], [:Bar]}]}
IO.inspect(quote [line: 1, generated: true], do: foo(1)) # expect: {:foo, [generated: true, line: 1], [1]}
