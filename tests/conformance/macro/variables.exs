# `Macro.var`, `unique_var`, `generate_*`, and the walk over a pipe.
IO.inspect(Macro.var(:x, nil)) # expect: {:x, [], nil}
IO.inspect(Macro.var(:x, Foo)) # expect: {:x, [], Foo}
{name, meta, context} = Macro.unique_var(:tmp, Foo)
IO.inspect({name, Keyword.keys(meta), context}) # expect: {:tmp, [:counter], Foo}
a = Macro.unique_var(:tmp, nil)
b = Macro.unique_var(:tmp, nil)
IO.inspect(a == b) # expect: false
IO.inspect(Macro.generate_arguments(0, Foo)) # expect: []
IO.inspect(Macro.generate_arguments(2, Foo)) # expect: [{:arg1, [], Foo}, {:arg2, [], Foo}]
IO.inspect(Macro.generate_unique_arguments(2, Foo) |> Enum.map(fn {n, m, c} -> {n, Keyword.keys(m), c} end))
# expect: [{:arg1, [:counter], Foo}, {:arg2, [:counter], Foo}]

for bad <- [fn -> Macro.var("x", nil) end, fn -> Macro.unique_var("x", nil) end] do
  try do
    bad.()
  rescue
    e -> IO.puts("#{inspect(e.__struct__)}: #{Exception.message(e)}")
  end
end
# expect: FunctionClauseError: no function clause matching in Macro.var/2
# expect: FunctionClauseError: no function clause matching in Macro.unique_var/2
