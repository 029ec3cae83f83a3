IO.puts(Exception.message(%KeyError{key: :a, term: %{}})) # expect: key :a not found in: %{}
IO.puts(Exception.message(%ArithmeticError{})) # expect: bad argument in arithmetic expression
IO.puts(Exception.message(%FunctionClauseError{module: M, function: :f, arity: 2}))
# expect: no function clause matching in M.f/2
IO.puts(Exception.message(%UndefinedFunctionError{module: M, function: :f, arity: 2}))
# expect: function M.f/2 is undefined (module M is not available). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
IO.puts(Exception.message(%MatchError{term: [1]})) # expect: no match of right hand side value: [1]
IO.puts(Exception.message(%CaseClauseError{term: "x"})) # expect: no case clause matching: "x"
IO.puts(Exception.message(%WithClauseError{term: "x"})) # expect: no with clause matching: "x"
IO.puts(Exception.message(%TryClauseError{term: "x"})) # expect: no try clause matching: "x"
IO.puts(Exception.message(%BadMapError{term: 1})) # expect: expected a map, got: 1
IO.puts(Exception.message(%BadBooleanError{operator: :and, term: 1}))
# expect: expected a boolean on left-side of "and", got: 1
IO.puts(Exception.message(%ErlangError{original: {:a, 1}})) # expect: Erlang error: {:a, 1}
IO.puts(Exception.message(%CondClauseError{})) # expect: no cond clause evaluated to a truthy value
IO.puts(Exception.message(%SystemLimitError{})) # expect: a system limit has been reached
IO.puts(Exception.message(%Protocol.UndefinedError{protocol: Enumerable, value: 1}))
# expect: protocol Enumerable not implemented for type Integer
# expect:
# expect: Got value:
# expect:
# expect:     1
# expect:
