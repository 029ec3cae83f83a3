# Names of calls are unquoted.
name = :hello
mod = Some.Mod
IO.inspect(quote do: unquote(name)(1)) # expect: {:hello, [], [1]}
IO.inspect(quote do: Foo.unquote(name)(1))
# expect: {{:., [], [{:__aliases__, [alias: false], [:Foo]}, :hello]}, [], [1]}
IO.inspect(quote do: unquote(mod).unquote(name)()) # expect: {{:., [], [Some.Mod, :hello]}, [], []}
IO.inspect(quote do: x.unquote(name)) # expect: {{:., [], [{:x, [], Elixir}, :hello]}, [no_parens: true], []}
IO.inspect(quote do: &unquote(name)/1)
# expect: {:&, [], [{:/, [context: Elixir, imports: [{2, Kernel}]], [:hello, 1]}]}
IO.inspect(quote do: unquote(mod).Sub) # expect: {:__aliases__, [], [Some.Mod, :Sub]}
IO.inspect(quote do: %unquote(mod){}) # expect: {:%, [], [Some.Mod, {:%{}, [], []}]}
IO.inspect(quote do: [{unquote(name), 1}]) # expect: [hello: 1]
