# Aliases within literals expand, those in calls do not.
IO.inspect(Macro.expand_literals(quote(do: {Foo.Bar, [a: String], %{a: Foo}}), __ENV__))
# expect: {:{}, [], [Foo.Bar, [a: String], {:%{}, [], [a: Foo]}]}
IO.inspect(Macro.expand_literals(quote(do: [Foo, Bar.Baz]), 0, fn n, acc -> {Macro.expand(n, __ENV__), acc + 1} end))
# expect: {[Foo, Bar.Baz], 2}
