# Aliases are defined in an environment and expanded by it.
b = __ENV__
show = fn
  {:ok, e} -> {e.aliases, e.macro_aliases, e.requires -- b.requires}
  o -> o
end

IO.inspect(show.(Macro.Env.define_alias(b, [line: 10], Foo.Bar))) # expect: {[{Bar, Foo.Bar}], [], []}
IO.inspect(show.(Macro.Env.define_alias(b, [line: 10], Foo.Bar, as: Baz)))
# expect: {[{Baz, Foo.Bar}], [], []}
IO.inspect(show.(Macro.Env.define_alias(b, [line: 10], Foo.Bar, as: false)))
# expect: {:error, "invalid value for option :as, expected an alias, got: false"}
IO.inspect(show.(Macro.Env.define_alias(b, [line: 10], :foo)))
# expect: {:error,
# expect:  "alias cannot be inferred automatically for module: :foo, please use the :as option. Implicit aliasing is only supported with Elixir modules"}
IO.inspect(show.(Macro.Env.define_alias(b, [line: 10], Foo.Bar, as: :baz)))
# expect: {:error, "invalid value for option :as, expected an alias, got: :baz"}
IO.inspect(show.(Macro.Env.define_alias(b, [line: 10], Foo.Bar, as: Baz.Bat)))
# expect: {:error,
# expect:  "invalid value for option :as, expected a simple alias, got nested alias: Baz.Bat"}
IO.inspect(show.(Macro.Env.define_alias(b, [line: 10], Foo))) # expect: {[], [], []}
IO.inspect(show.(Macro.Env.define_alias(b, [line: 10, counter: 3], Foo.Bar)))
# expect: {[{Bar, Foo.Bar}], [{Bar, {3, Foo.Bar}}], []}
{:ok, e} = Macro.Env.define_alias(b, [line: 10], Foo.Bar)
IO.inspect(show.(Macro.Env.define_alias(e, [], X.Bar))) # expect: {[{Bar, X.Bar}], [], []}
IO.inspect(Macro.Env.expand_alias(e, [], [:Bar])) # expect: {:alias, Foo.Bar}
IO.inspect(Macro.Env.expand_alias(e, [], [:Bar, :Baz])) # expect: {:alias, Foo.Bar.Baz}
IO.inspect(Macro.Env.expand_alias(e, [], [:Foo])) # expect: :error
IO.inspect(Macro.Env.expand_alias(e, [alias: false], [:Bar])) # expect: :error
IO.inspect(Macro.Env.expand_alias(e, [alias: X.Y], [:Bar])) # expect: {:alias, X.Y}
