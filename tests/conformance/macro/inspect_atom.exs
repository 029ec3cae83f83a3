# Atoms as literals, keys and names of remote calls.
for a <- [:foo, :"foo bar", Foo, :+, nil, :{}, :"foo@", :and, true, :foo!], k <- [:literal, :key, :remote_call], do: IO.puts("#{k} #{Macro.inspect_atom(k, a)}")
# expect: literal :foo
# expect: key foo:
# expect: remote_call foo
# expect: literal :"foo bar"
# expect: key "foo bar":
# expect: remote_call "foo bar"
# expect: literal Foo
# expect: key "Elixir.Foo":
# expect: remote_call "Elixir.Foo"
# expect: literal :+
# expect: key +:
# expect: remote_call +
# expect: literal nil
# expect: key nil:
# expect: remote_call nil
# expect: literal :{}
# expect: key {}:
# expect: remote_call "{}"
# expect: literal :foo@
# expect: key foo@:
# expect: remote_call "foo@"
# expect: literal :and
# expect: key and:
# expect: remote_call and
# expect: literal true
# expect: key true:
# expect: remote_call true
# expect: literal :foo!
# expect: key foo!:
# expect: remote_call foo!
