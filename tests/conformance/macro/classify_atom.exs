# What an atom can be written as.
for a <- [:foo, :Foo, :"foo bar", Foo, :+, :foo?, :"Elixir.foo", nil, :{}, :%{}, :"foo@", :"é", :"a!?", :!=, :..//], do: IO.inspect({a, Macro.classify_atom(a)})
# expect: {:foo, :identifier}
# expect: {:Foo, :unquoted}
# expect: {:"foo bar", :quoted}
# expect: {Foo, :alias}
# expect: {:+, :unquoted}
# expect: {:foo?, :identifier}
# expect: {:"Elixir.foo", :quoted}
# expect: {nil, :identifier}
# expect: {:{}, :unquoted}
# expect: {:%{}, :unquoted}
# expect: {:foo@, :unquoted}
# expect: {:é, :identifier}
# expect: {:"a!?", :quoted}
# expect: {:!=, :unquoted}
# expect: {:..//, :unquoted}
