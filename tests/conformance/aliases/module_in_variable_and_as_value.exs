mods = [String, List, :lists]
IO.inspect(mods) # expect: [String, List, :lists]
IO.inspect(Enum.map(mods, &is_atom/1)) # expect: [true, true, true]
m = String
IO.inspect(m.upcase("dyn")) # expect: "DYN"
IO.inspect({Foo.Bar, Elixir.Foo.Bar == Foo.Bar, :"Elixir.Foo" == Foo}) # expect: {Foo.Bar, true, true}
IO.inspect(to_string(Foo.Bar)) # expect: "Elixir.Foo.Bar"
IO.inspect(Atom.to_string(Foo)) # expect: "Elixir.Foo"
