# `__ENV__` piece by piece, at the top of a file, in a module, in a function and in a macro.
show = fn env ->
  IO.inspect(Map.keys(env) |> Enum.sort())
  IO.inspect({env.module, env.function, env.context, env.line, Path.basename(env.file)})
  IO.inspect({env.aliases, env.macro_aliases, Kernel in env.requires})
  IO.inspect({Keyword.keys(env.functions), Keyword.keys(env.macros)})
  IO.inspect(env.context_modules)
  IO.inspect(Map.keys(env.versioned_vars) |> Enum.sort())
end

show.(__ENV__)
# expect: [:__struct__, :aliases, :context, :context_modules, :file, :function,
# expect:  :functions, :lexical_tracker, :line, :macro_aliases, :macros, :module,
# expect:  :requires, :tracers, :versioned_vars]
# expect: {nil, nil, nil, 11, "env_fields.exs"}
# expect: {[], [], true}
# expect: {[Kernel], [Kernel]}
# expect: []
# expect: [show: nil]

defmodule In do
  alias Foo.Bar
  alias Baz, as: Qux, warn: false
  require Integer
  import List, only: [flatten: 1]
  Module.put_attribute(__MODULE__, :env, Map.delete(__ENV__, :versioned_vars))
  @line __ENV__.line
  def line, do: @line
  def env(a, {b, _}), do: {flatten([a]), b, Bar} && __ENV__
  defmacro caller, do: Macro.escape(Map.drop(__CALLER__, [:lexical_tracker, :tracers]))
end

env = In.env(1, {2, 3})
IO.inspect({env.module, env.function, env.line, env.context}) # expect: {In, {:env, 2}, 29, nil}
IO.inspect(env.aliases) # expect: [{Bar, Foo.Bar}, {Qux, Baz}]
IO.inspect(env.functions[List]) # expect: [flatten: 1]
IO.inspect(Integer in env.requires) # expect: true
IO.inspect(Macro.Env.vars(env) |> Enum.sort()) # expect: [a: nil, b: nil]
IO.inspect(In.line()) # expect: 27

defmodule Caller do
  require In

  def f(x) do
    y = x
    {y, In.caller()}
  end

  defmodule Nested do
    def env, do: __ENV__
  end

  def nested, do: {__ENV__.context_modules, Nested.env().context_modules, Nested.env().aliases, __ENV__.aliases}
end

{_, caller} = Caller.f(1)
IO.inspect({caller.module, caller.function, caller.line}) # expect: {Caller, {:f, 1}, 46}
IO.inspect(Map.keys(caller.versioned_vars) |> Enum.sort()) # expect: [x: nil, y: nil]
IO.inspect(Caller.nested())
# expect: {[Caller.Nested, Caller, In], [Caller.Nested, Caller, In],
# expect:  [{Nested, Caller.Nested}], [{Nested, Caller.Nested}]}
