# Metas lose what only the compiler needs.
ast = {:a, [line: 1, no_parens: true, delimiter: "x", counter: 3, column: 4], [{:b, [context: X, line: 2], X}]}
IO.inspect(Macro.escape(ast, prune_metadata: true))
# expect: {:{}, [],
# expect:  [
# expect:    :a,
# expect:    [line: 1, no_parens: true, delimiter: "x"],
# expect:    [{:{}, [], [:b, [line: 2], X]}]
# expect:  ]}
IO.inspect(Macro.escape(ast))
# expect: {:{}, [],
# expect:  [
# expect:    :a,
# expect:    [line: 1, no_parens: true, delimiter: "x", counter: 3, column: 4],
# expect:    [{:{}, [], [:b, [context: X, line: 2], X]}]
# expect:  ]}
