# Which names are operators, by arity.
for o <- [:+, :-, :not, :!, :@, :^, :&, :..//, :.., :..., :->, :|>, :in, :when, :<<>>, :{}, :~>>, :+++, :^^^, :foo, :., :"::", :|, :<-, :\\, :=], do: IO.inspect({o, for(a <- 0..3, Macro.operator?(o, a), do: a)})
# expect: {:+, [1, 2]}
# expect: {:-, [1, 2]}
# expect: {:not, [1]}
# expect: {:!, [1]}
# expect: {:@, [1]}
# expect: {:^, [1]}
# expect: {:&, [1]}
# expect: {:..//, [3]}
# expect: {:.., [0, 2]}
# expect: {:..., [0, 1]}
# expect: {:->, []}
# expect: {:|>, [2]}
# expect: {:in, [2]}
# expect: {:when, [2]}
# expect: {:<<>>, []}
# expect: {:{}, []}
# expect: {:~>>, [2]}
# expect: {:+++, [2]}
# expect: {:"^^^", [2]}
# expect: {:foo, []}
# expect: {:., [2]}
# expect: {:"::", [2]}
# expect: {:|, [2]}
# expect: {:<-, [2]}
# expect: {:\\, [2]}
# expect: {:=, [2]}
