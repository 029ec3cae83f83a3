IO.inspect(quote do def exc(f) when is_list(f), do: 1 end)
# expect: {:def, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]],
# expect:  [
# expect:    {:when, [],
# expect:     [
# expect:       {:exc, [context: Elixir], [{:f, [], Elixir}]},
# expect:       {:is_list, [context: Elixir, imports: [{1, Kernel}]], [{:f, [], Elixir}]}
# expect:     ]},
# expect:    [do: 1]
# expect:  ]}
IO.inspect(quote do def exc(f), do: 1 end)
# expect: {:def, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]],
# expect:  [{:exc, [context: Elixir], [{:f, [], Elixir}]}, [do: 1]]}
IO.inspect(quote do Kernel.def(exc(f), do: 1) end)
# expect: {{:., [], [{:__aliases__, [alias: false], [:Kernel]}, :def]}, [],
# expect:  [{:exc, [context: Elixir], [{:f, [], Elixir}]}, [do: 1]]}
IO.inspect(quote do defmacrop exc when 1, do: 1 end)
# expect: {:defmacrop, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]],
# expect:  [{:when, [], [{:exc, [context: Elixir], Elixir}, 1]}, [do: 1]]}
IO.inspect(quote do @foo 1 end)
# expect: {:@, [context: Elixir, imports: [{1, Kernel}]],
# expect:  [{:foo, [context: Elixir], [1]}]}
n = :nm
call = quote(do: zz(1))
IO.inspect(quote do def unquote(n)(x) when x, do: 1 end)
# expect: {:def, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]],
# expect:  [
# expect:    {:when, [], [{:nm, [context: Elixir], [{:x, [], Elixir}]}, {:x, [], Elixir}]},
# expect:    [do: 1]
# expect:  ]}
IO.inspect(quote do def unquote(n)(x), do: 1 end)
# expect: {:def, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]],
# expect:  [{:nm, [context: Elixir], [{:x, [], Elixir}]}, [do: 1]]}
IO.inspect(quote do def unquote(call) when x, do: 1 end)
# expect: {:def, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]],
# expect:  [{:when, [], [{:zz, [], [1]}, {:x, [], Elixir}]}, [do: 1]]}
IO.inspect(quote do def a.b(x), do: 1 end)
# expect: {:def, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]],
# expect:  [
# expect:    {{:., [], [{:a, [], Elixir}, :b]}, [context: Elixir], [{:x, [], Elixir}]},
# expect:    [do: 1]
# expect:  ]}
IO.inspect(quote do def(a) end)
# expect: {:def, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]],
# expect:  [{:a, [context: Elixir], Elixir}]}
IO.inspect(quote do def(a when b when c) end)
# expect: {:def, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]],
# expect:  [
# expect:    {:when, [],
# expect:     [
# expect:       {:a, [context: Elixir], Elixir},
# expect:       {:when, [], [{:b, [], Elixir}, {:c, [], Elixir}]}
# expect:     ]}
# expect:  ]}
IO.inspect(quote do def {a, 1, 2} end)
# expect: {:def, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]],
# expect:  [{:{}, [context: Elixir], [{:a, [], Elixir}, 1, 2]}]}
IO.inspect(quote do a + b when c end)
# expect: {:when, [],
# expect:  [
# expect:    {:+, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]],
# expect:     [{:a, [], Elixir}, {:b, [], Elixir}]},
# expect:    {:c, [], Elixir}
# expect:  ]}
IO.inspect(quote do def a + b end)
# expect: {:def, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]],
# expect:  [
# expect:    {:+, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]],
# expect:     [{:a, [], Elixir}, {:b, [], Elixir}]}
# expect:  ]}
IO.inspect(quote do def a + b when c end)
# expect: {:def, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]],
# expect:  [
# expect:    {:when, [],
# expect:     [
# expect:       {:+, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]],
# expect:        [{:a, [], Elixir}, {:b, [], Elixir}]},
# expect:       {:c, [], Elixir}
# expect:     ]}
# expect:  ]}
IO.inspect(quote do def(%{a: 1}) end)
# expect: {:def, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]],
# expect:  [{:%{}, [context: Elixir], [a: 1]}]}
IO.inspect(quote do Foo.defp(x) end)
# expect: {{:., [], [{:__aliases__, [alias: false], [:Foo]}, :defp]}, [],
# expect:  [{:x, [context: Elixir], Elixir}]}
IO.inspect(quote do foo.defp(x when a) end)
# expect: {{:., [], [{:foo, [], Elixir}, :defp]}, [],
# expect:  [{:when, [], [{:x, [context: Elixir], Elixir}, {:a, [], Elixir}]}]}
IO.inspect(quote do Foo.@(x) end)
# expect: {{:., [], [{:__aliases__, [alias: false], [:Foo]}, :@]}, [],
# expect:  [{:x, [context: Elixir], Elixir}]}
IO.inspect(quote do def end) # expect: {:def, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]], Elixir}
IO.inspect(quote do defmacro unquote(n)() end)
# expect: {:defmacro, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]],
# expect:  [{:nm, [context: Elixir], []}]}
IO.inspect(quote do @unquote(n) end) # expect: {:@, [context: Elixir, imports: [{1, Kernel}]], [:nm]}
IO.inspect(quote do @unquote(n)(2) end)
# expect: {:@, [context: Elixir, imports: [{1, Kernel}]], [{:nm, [context: Elixir], [2]}]}
IO.inspect(quote context: Foo do def a(b), do: c end)
# expect: {:def, [context: Foo, imports: [{1, Kernel}, {2, Kernel}]],
# expect:  [{:a, [context: Foo], [{:b, [], Foo}]}, [do: {:c, [], Foo}]]}
IO.inspect(quote unquote: false do def unquote(a)(b) when c, do: c end)
# expect: {:def, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]],
# expect:  [
# expect:    {:when, [],
# expect:     [
# expect:       {{:unquote, [], [{:a, [], Elixir}]}, [context: Elixir],
# expect:        [{:b, [], Elixir}]},
# expect:       {:c, [], Elixir}
# expect:     ]},
# expect:    [do: {:c, [], Elixir}]
# expect:  ]}
IO.inspect(quote do alias Foo.{A} end)
# expect: {:alias, [context: Elixir],
# expect:  [
# expect:    {{:., [], [{:__aliases__, [alias: false], [:Foo]}, :{}]}, [],
# expect:     [{:__aliases__, [alias: false], [:A]}]}
# expect:  ]}
IO.inspect(quote do defdelegate(f(x), to: Y) end)
# expect: {:defdelegate, [context: Elixir, imports: [{2, Kernel}]],
# expect:  [{:f, [], [{:x, [], Elixir}]}, [to: {:__aliases__, [alias: false], [:Y]}]]}
IO.inspect(quote do defguard foo(x) when x end)
# expect: {:defguard, [context: Elixir, imports: [{1, Kernel}]],
# expect:  [{:when, [], [{:foo, [], [{:x, [], Elixir}]}, {:x, [], Elixir}]}]}
IO.inspect(quote do length end) # expect: {:length, [context: Elixir, imports: [{1, Kernel}]], Elixir}
IO.inspect(quote do {length, self, x} end)
# expect: {:{}, [],
# expect:  [
# expect:    {:length, [context: Elixir, imports: [{1, Kernel}]], Elixir},
# expect:    {:self, [context: Elixir, imports: [{0, Kernel}]], Elixir},
# expect:    {:x, [], Elixir}
# expect:  ]}
IO.inspect(quote do case end) # expect: {:case, [], Elixir}
IO.inspect(quote do @spec end)
# expect: {:@, [context: Elixir, imports: [{1, Kernel}]],
# expect:  [{:spec, [context: Elixir], Elixir}]}
IO.inspect(quote do @length end)
# expect: {:@, [context: Elixir, imports: [{1, Kernel}]],
# expect:  [{:length, [context: Elixir, imports: [{1, Kernel}]], Elixir}]}
IO.inspect(quote do %{length | a: 1} end)
# expect: {:%{}, [],
# expect:  [
# expect:    {:|, [],
# expect:     [{:length, [context: Elixir, imports: [{1, Kernel}]], Elixir}, [a: 1]]}
# expect:  ]}
IO.inspect(quote do &length/1 end)
# expect: {:&, [imports: [{1, Kernel}], context: Elixir],
# expect:  [
# expect:    {:/, [context: Elixir, imports: [{2, Kernel}]],
# expect:     [{:length, [context: Elixir, imports: [{1, Kernel}]], Elixir}, 1]}
# expect:  ]}
IO.inspect(quote do &length end)
# expect: {:&, [], [{:length, [context: Elixir, imports: [{1, Kernel}]], Elixir}]}
IO.inspect(quote do def length, do: 1 end)
# expect: {:def, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]],
# expect:  [{:length, [context: Elixir, imports: [{1, Kernel}]], Elixir}, [do: 1]]}
