# What an environment knows.
b = __ENV__
IO.inspect(Macro.Env.lookup_alias_as(%{b | aliases: [{F, Foo.F}]}, Foo.F)) # expect: [F]
IO.inspect(Macro.Env.lookup_import(b, {:if, 2})) # expect: [macro: Kernel]
IO.inspect(Macro.Env.stacktrace(%{b | module: Foo, function: {:f, 1}, file: "a.ex", line: 7}))
# expect: [{Foo, :f, 1, [file: ~c"a.ex", line: 7]}]
IO.inspect(Macro.Env.stacktrace(%{b | module: Foo, file: "a.ex", line: 7}))
# expect: [{Foo, :__MODULE__, 0, [file: ~c"a.ex", line: 7]}]
IO.inspect(Macro.Env.stacktrace(%{b | file: "a.ex", line: 7}))
# expect: [{:elixir_compiler, :__FILE__, 1, [file: ~c"a.ex", line: 7]}]
IO.inspect(Macro.Env.to_match(b).context) # expect: :match
IO.inspect(Macro.Env.to_guard(b) |> Macro.Env.in_guard?()) # expect: true
IO.inspect(Macro.Env.has_var?(__ENV__, {:b, nil})) # expect: true
IO.inspect(Macro.Env.vars(__ENV__)) # expect: [b: nil]
IO.inspect(Macro.Env.required?(b, Kernel)) # expect: true
IO.inspect(Macro.Env.location(%{b | file: "a.ex", line: 3})) # expect: [file: "a.ex", line: 3]
