# Values become the code that makes them.
IO.inspect(Macro.escape({1, 2, %{a: 1}, [x: {1, 2, 3}], "s", 1.0, {}}))
# expect: {:{}, [],
# expect:  [1, 2, {:%{}, [], [a: 1]}, [x: {:{}, [], [1, 2, 3]}], "s", 1.0, {:{}, [], []}]}
IO.inspect(Macro.escape({:unquote, [], [1]}, unquote: true)) # expect: 1
IO.inspect(Macro.escape({:unquote, [], [1]})) # expect: {:{}, [], [:unquote, [], [1]]}
IO.inspect(Macro.escape([1, {:a, :b} | :c])) # expect: [1, {:|, [], [{:a, :b}, :c]}]
IO.inspect(Macro.escape(<<1::3>>))
# expect: {:<<>>, [],
# expect:  [{:"::", [], [1, {:size, [], [3]}]}, {:"::", [], ["", {:binary, [], nil}]}]}
IO.inspect(Macro.escape(&String.upcase/1))
# expect: {:&, [], [{:/, [], [{{:., [], [String, :upcase]}, [no_parens: true], []}, 1]}]}
IO.inspect(Macro.escape(1..3)) # expect: {:%{}, [], [__struct__: Range, first: 1, last: 3, step: 1]}
IO.inspect(Macro.escape(self()) == self()) # expect: true
