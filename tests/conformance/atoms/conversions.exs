IO.inspect(
  {Atom.to_string(:a), Atom.to_string(A.B), Atom.to_charlist(:é), String.to_atom("new atom")}
)
# expect: {"a", "Elixir.A.B", [233], :"new atom"}

IO.inspect({:erlang.atom_to_binary(:x), :erlang.binary_to_atom("y"), :erlang.list_to_atom(~c"z")})
# expect: {"x", :y, :z}
IO.inspect({is_atom(nil), is_atom(true), is_atom(String), is_boolean(true), nil == nil})
# expect: {true, true, true, true, true}
IO.inspect(String.to_atom("a") == :a) # expect: true
IO.inspect(byte_size(Atom.to_string(String.to_atom(String.duplicate("é", 255))))) # expect: 510
