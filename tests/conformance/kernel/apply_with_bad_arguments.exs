f = fn fun ->
  try do
    IO.inspect(fun.())
  rescue
    e -> IO.puts("#{inspect(e.__struct__)}: #{Exception.message(e)}")
  end
end

id = &Function.identity/1

f.(fn -> apply(id.(1), []) end) # expect: BadFunctionError: expected a function, got: 1
f.(fn -> apply(fn -> 1 end, id.(:a)) end) # expect: ArgumentError: argument error
f.(fn -> apply(fn -> 1 end, id.([1 | 2])) end) # expect: ArgumentError: argument error
f.(fn -> apply(Enum, :sum, id.(:a)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 3rd argument: not a list
# expect:
f.(fn -> apply(Enum, id.("sum"), [[1]]) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: not an atom
# expect:
f.(fn -> apply(id.("Enum"), :sum, [[1]]) end)
# expect: ArgumentError: you attempted to apply a function on "Enum". Modules (the first argument of apply) must always be an atom
f.(fn -> id.("Enum").sum() end)
# expect: ArgumentError: you attempted to apply a function named :sum on "Enum". If you are using Kernel.apply/3, make sure the module is an atom. If you are using the dot syntax, such as module.function(), make sure the left-hand side of the dot is an atom representing a module
f.(fn -> id.(%{sum: 1}).sum() end) # expect: 1
f.(fn -> id.(nil).sum([1]) end) # expect: UndefinedFunctionError: function nil.sum/1 is undefined
f.(fn -> id.(:nomodule).sum([1]) end)
# expect: UndefinedFunctionError: function :nomodule.sum/1 is undefined (module :nomodule is not available)
f.(fn -> id.(Enum).summ([1]) end)
# expect: UndefinedFunctionError: function Enum.summ/1 is undefined or private
f.(fn -> id.(:x).() end) # expect: BadFunctionError: expected a function, got: :x
f.(fn -> Function.capture(id.("Enum"), :sum, 1) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not an atom
# expect:
f.(fn -> Function.capture(Enum, :sum, id.(-1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 3rd argument: out of range
# expect:
f.(fn -> Function.info(id.(1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a fun
# expect:
f.(fn -> Function.info(fn -> 1 end, id.(:color)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: invalid item
# expect:
f.(fn -> :erlang.error(:badarg, [1]) end) # expect: ArgumentError: argument error
f.(fn -> :erlang.raise(:error, :badarg, id.(:no_trace)) end) # expect: :badarg
f.(fn -> raise id.(1) end)
# expect: ArgumentError: raise/1 and reraise/2 expect a module name, string or exception as the first argument, got: 1
f.(fn -> raise id.(Enum) end)
# expect: UndefinedFunctionError: function Enum.exception/1 is undefined or private
f.(fn -> to_string(id.({1})) end)
# expect: Protocol.UndefinedError: protocol String.Chars not implemented for type Tuple
# expect:
# expect: Got value:
# expect:
# expect:     {1}
# expect:
f.(fn -> id.(1)..id.(:a) end)
# expect: ArgumentError: ranges (first..last) expect both sides to be integers, got: 1..:a
f.(fn -> struct!(id.(NoSuchStruct), []) end)
# expect: UndefinedFunctionError: function NoSuchStruct.__struct__/1 is undefined (module NoSuchStruct is not available). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
f.(fn -> if id.(1) and true, do: 1 end)
# expect: BadBooleanError: expected a boolean on left-side of "and", got: 1
f.(fn -> not id.(1) end) # expect: ArgumentError: argument error
f.(fn -> is_function(1, id.(-1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: out of range
# expect:
f.(fn -> node(id.(1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a pid
# expect:
