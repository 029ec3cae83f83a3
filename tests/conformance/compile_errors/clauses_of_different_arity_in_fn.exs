f = fn
  x -> x
  x, y -> x + y
end

# expect error: cannot mix clauses with different arities in anonymous functions
