IO.inspect(Exception.normalize(:error, :badarith))
# expect: %ArithmeticError{message: "bad argument in arithmetic expression"}
IO.inspect(Exception.normalize(:error, {:badmatch, 1})) # expect: %MatchError{term: 1}
IO.inspect(Exception.normalize(:error, %RuntimeError{message: "x"})) # expect: %RuntimeError{message: "x"}
IO.inspect(Exception.normalize(:exit, :badarith)) # expect: :badarith
IO.inspect(Exception.normalize(:error, {:badfun, 5})) # expect: %BadFunctionError{term: 5}
IO.inspect(Exception.normalize(:error, :undef, [{M, :f, [1], []}]))
# expect: %UndefinedFunctionError{
# expect:   module: M,
# expect:   function: :f,
# expect:   arity: 1,
# expect:   reason: nil,
# expect:   message: nil
# expect: }
IO.inspect(Exception.normalize(:error, :function_clause, [{M, :f, [1], []}]))
# expect: %FunctionClauseError{
# expect:   module: M,
# expect:   function: :f,
# expect:   arity: 1,
# expect:   kind: nil,
# expect:   args: nil,
# expect:   clauses: nil
# expect: }
IO.inspect(Exception.exception?(%RuntimeError{})) # expect: true
IO.inspect(Exception.exception?(%{})) # expect: false
