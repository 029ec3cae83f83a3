# Modules are required in an environment.
b = __ENV__
show = fn
  {:ok, e} -> {e.aliases, e.requires -- b.requires}
  o -> o
end

IO.inspect(show.(Macro.Env.define_require(b, [line: 10], Foo.Bar))) # expect: {[], [Foo.Bar]}
IO.inspect(show.(Macro.Env.define_require(b, [line: 10], Foo.Bar, as: B)))
# expect: {[{B, Foo.Bar}], [Foo.Bar]}
IO.inspect(show.(Macro.Env.define_require(b, [line: 10], :lists))) # expect: {[], [:lists]}
IO.inspect(show.(Macro.Env.define_require(b, [line: 10], Foo.Bar, as: :b)))
# expect: {:error, "invalid value for option :as, expected an alias, got: :b"}
IO.inspect(Macro.Env.expand_require(b, [], Kernel, :length, 1)) # expect: :error
IO.inspect(Macro.Env.expand_require(b, [], Integer, :is_odd, 1)) # expect: :error
{:ok, e} = Macro.Env.define_require(b, [], Integer)
{:macro, m, f} = Macro.Env.expand_require(e, [], Integer, :is_odd, 1)
IO.inspect({m, is_function(f, 2), is_tuple(f.([], [1]))}) # expect: {Integer, true, true}
