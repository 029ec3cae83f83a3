# `unquote` as names, operators' sides, keys, fields and calls.
name = :foo
alias_name = {:__aliases__, [alias: false], [:Some, :Mod]}
print = fn quoted -> IO.puts(Macro.to_string(quoted)) end
print.(quote(do: unquote(name)(1))) # expect: foo(1)
print.(quote(do: unquote(name)(1) + unquote(2))) # expect: foo(1) + 2
print.(quote(do: x.unquote(name))) # expect: x.foo
print.(quote(do: x.unquote(name)())) # expect: x.foo()
print.(quote(do: x.unquote(name)(1, 2))) # expect: x.foo(1, 2)
print.(quote(do: unquote(alias_name).unquote(name)(1))) # expect: Some.Mod.foo(1)
print.(quote(do: unquote(alias_name).Sub)) # expect: Some.Mod.Sub
print.(quote(do: unquote(alias_name).Sub.fun())) # expect: Some.Mod.Sub.fun()
print.(quote(do: %unquote(alias_name){a: 1})) # expect: %Some.Mod{a: 1}
print.(quote(do: %{unquote(name) => 1})) # expect: %{foo: 1}
print.(quote(do: [{unquote(name), 1}])) # expect: [foo: 1]
print.(quote(do: unquote({:var, [], nil}).field)) # expect: var.field
print.(quote(do: &unquote(name)/1)) # expect: &(:foo / 1)
print.(quote(do: &unquote(alias_name).unquote(name)/2)) # expect: &Some.Mod.foo/2
print.(quote(do: ^unquote({:v, [], nil}) = 1)) # expect: ^v = 1
print.(quote(do: @unquote(name))) # expect: @:foo
print.(quote(do: @unquote(name)(1))) # expect: @foo 1
print.(quote(do: "a#{unquote(name)}b")) # expect: "a#{:foo}b"
print.(quote(do: :"a#{unquote(name)}b")) # expect: :"a#{:foo}b"
print.(quote(do: <<unquote({:x, [], nil})::unquote({:binary, [], nil})-size(unquote(3))>>))
# expect: <<x::binary-size(3)>>
print.(quote(do: fn unquote({:x, [], nil}) -> unquote({:x, [], nil}) end)) # expect: fn x -> x end
print.(quote(do: unquote(fn -> 1 end |> then(& &1.())))) # expect: 1
print.(quote(do: (unquote(name); unquote(name)())))
# expect: :foo
# expect: foo()
print.(quote(do: unquote(name)()) ) # expect: foo()
print.(quote(do: unquote(:+)(1, 2))) # expect: 1 + 2
print.(quote(do: unquote(:"odd name")(1))) # expect: odd name(1)
print.(quote(do: x.unquote(:"odd name")(1))) # expect: x."odd name"(1)
print.(quote(do: unquote({:., [], [{:f, [], nil}]})(3))) # expect: f.(3)
IO.inspect(quote(do: x.unquote(name))) # expect: {{:., [], [{:x, [], Elixir}, :foo]}, [no_parens: true], []}
IO.inspect(quote(do: unquote(alias_name).Sub))
# expect: {:__aliases__, [], [{:__aliases__, [alias: false], [:Some, :Mod]}, :Sub]}
IO.inspect(quote(do: unquote(Foo).Sub)) # expect: {:__aliases__, [], [Foo, :Sub]}
IO.inspect(quote(do: Foo.unquote(Bar)))
# expect: {:__aliases__, [], [{:__aliases__, [alias: false], [:Foo]}, Bar]}
