# Metas change, variables are made.
IO.inspect(Macro.update_meta({:a, [line: 1], []}, &Keyword.put(&1, :x, 1)))
# expect: {:a, [x: 1, line: 1], []}
IO.inspect(Macro.update_meta(1, &Keyword.put(&1, :x, 1))) # expect: 1
IO.inspect(Macro.var(:foo, nil)) # expect: {:foo, [], nil}
{name, meta, context} = Macro.unique_var(:foo, Bar)
IO.inspect({name, Keyword.keys(meta), context}) # expect: {:foo, [:counter], Bar}
IO.inspect(Macro.unique_var(:a, X) == Macro.unique_var(:a, X)) # expect: false
