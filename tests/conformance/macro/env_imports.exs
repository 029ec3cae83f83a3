# Imports are defined in an environment and found by it.
b = __ENV__

show = fn
  {:ok, e} ->
    new = fn all -> for {m, l} <- all, m != Kernel, do: {m, Enum.take(l, 2)} end
    {new.(e.functions), new.(e.macros), e.requires -- b.requires}

  o ->
    o
end

IO.inspect(show.(Macro.Env.define_import(b, [line: 10], Integer)))
# expect: {[{Integer, [digits: 1, digits: 2]}], [{Integer, [is_even: 1, is_odd: 1]}],
# expect:  [Integer]}
IO.inspect(show.(Macro.Env.define_import(b, [line: 10], Integer, only: :macros)))
# expect: {[], [{Integer, [is_even: 1, is_odd: 1]}], [Integer]}
IO.inspect(show.(Macro.Env.define_import(b, [line: 10], Integer, only: :functions)))
# expect: {[{Integer, [digits: 1, digits: 2]}], [], [Integer]}
IO.inspect(show.(Macro.Env.define_import(b, [line: 10], Integer, only: [is_odd: 1, digits: 1])))
# expect: {[{Integer, [digits: 1]}], [{Integer, [is_odd: 1]}], [Integer]}
IO.inspect(show.(Macro.Env.define_import(b, [line: 10], Integer, except: [is_odd: 1])))
# expect: {[{Integer, [digits: 1, digits: 2]}], [{Integer, [is_even: 1]}], [Integer]}
IO.inspect(show.(Macro.Env.define_import(b, [line: 10], Integer, only: 3)))
# expect: {:error,
# expect:  "invalid :only option for import, expected value to be an atom :functions, :macros, or a literal keyword list of function names with arity as values, got: 3"}
IO.inspect(show.(Macro.Env.define_import(b, [line: 10], Integer, except: [:a])))
# expect: {:error,
# expect:  "invalid :except option for import, expected value to be a literal keyword list of function names with arity as values, got: [:a]"}
IO.inspect(show.(Macro.Env.define_import(b, [line: 10], :lists, only: [keyfind: 3])))
# expect: {[lists: [keyfind: 3]], [], [:lists]}
IO.inspect(show.(Macro.Env.define_import(b, [line: 10], Mine, info_callback: fn :functions -> [foo: 1]; :macros -> [bar: 2] end)))
# expect: {[{Mine, [foo: 1]}], [{Mine, [bar: 2]}], [Mine]}
IO.inspect(Macro.Env.expand_import(b, [], :is_atom, 1)) # expect: {:function, Kernel, :is_atom}
IO.inspect(Macro.Env.expand_import(b, [], :nope, 1)) # expect: {:error, :not_found}
IO.inspect(Macro.Env.expand_import(b, [], :case, 2)) # expect: {:error, :not_found}
{:ok, e} = Macro.Env.define_import(b, [], Integer)
IO.inspect(Macro.Env.expand_import(e, [], :to_string, 1)) # expect: {:error, {:ambiguous, [Integer, Kernel]}}
{:macro, m, f} = Macro.Env.expand_import(e, [], :is_odd, 1)
IO.inspect({m, is_function(f, 2)}) # expect: {Integer, true}
