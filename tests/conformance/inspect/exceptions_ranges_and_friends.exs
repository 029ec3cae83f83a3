IO.inspect(%RuntimeError{message: "m"}) # expect: %RuntimeError{message: "m"}
IO.inspect(%KeyError{key: :a, term: %{}, message: nil}) # expect: %KeyError{key: :a, term: %{}, message: nil}
IO.inspect(%ArithmeticError{}) # expect: %ArithmeticError{message: "bad argument in arithmetic expression"}
IO.inspect(1..2) # expect: 1..2
IO.inspect(1..10//3) # expect: 1..10//3
IO.inspect(%MatchError{term: {1, "x"}}) # expect: %MatchError{term: {1, "x"}}
