IO.inspect([:a, :A, :a1, :foo?, :foo!, :foo@bar, :_x]) # expect: [:a, :A, :a1, :foo?, :foo!, :foo@bar, :_x]
IO.inspect([:"with space", :"", :"1a", :"é", :'quoted']) # expect: [:"with space", :"", :"1a", :é, :quoted]
IO.inspect([:+, :-, :==, :<>, :|>, :!, :&&, :.., :..//, :{}, :%{}, :<<>>, :%])
# expect: [:+, :-, :==, :<>, :|>, :!, :&&, :.., :..//, :{}, :%{}, :<<>>, :%]
IO.inspect([true, false, nil, :true, :nil]) # expect: [true, false, nil, true, nil]
IO.inspect([Foo, Foo.Bar, :"Elixir.Foo", Elixir]) # expect: [Foo, Foo.Bar, Foo, Elixir]
name = "dyn"
IO.inspect(:"#{name}_amic") # expect: :dyn_amic
IO.inspect({is_atom(Foo), is_atom(nil), Foo == :"Elixir.Foo"}) # expect: {true, true, true}
