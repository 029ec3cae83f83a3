# Which names are special forms, by arity.
forms = [:quote, :alias, :import, :require, :super, :try, :fn, :cond, :case, :receive, :for, :with, :%, :^, :if, :def, :__cursor__, :__CALLER__, :{}, :%{}, :<<>>, :__block__, :., :"::"]
for a <- 0..3, do: IO.inspect({a, for(n <- forms, Macro.special_form?(n, a), do: n)})
# expect: {0,
# expect:  [:super, :fn, :for, :with, :__cursor__, :__CALLER__, :{}, :%{}, :<<>>,
# expect:   :__block__]}
# expect: {1,
# expect:  [:quote, :alias, :import, :require, :super, :try, :fn, :cond, :receive, :for,
# expect:   :with, :^, :__cursor__, :{}, :%{}, :<<>>, :__block__]}
# expect: {2,
# expect:  [:quote, :alias, :import, :require, :super, :fn, :case, :for, :with, :%,
# expect:   :__cursor__, :{}, :%{}, :<<>>, :__block__, :., :"::"]}
# expect: {3, [:super, :fn, :for, :with, :__cursor__, :{}, :%{}, :<<>>, :__block__]}
