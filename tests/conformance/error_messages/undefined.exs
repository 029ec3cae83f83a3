f = fn fun ->
  try do
    IO.inspect(fun.())
  rescue
    e -> IO.puts("#{inspect(e.__struct__)}: #{Exception.message(e)}")
  end
end

f.(fn -> apply(NoModule, :f, [1]) end)
# expect: UndefinedFunctionError: function NoModule.f/1 is undefined (module NoModule is not available). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
f.(fn -> apply(:no_erlang_module, :f, []) end)
# expect: UndefinedFunctionError: function :no_erlang_module.f/0 is undefined (module :no_erlang_module is not available)
f.(fn -> apply(String, :no_such, [1, 2]) end)
# expect: UndefinedFunctionError: function String.no_such/2 is undefined or private
f.(fn -> apply(:lists, :no_such, []) end)
# expect: UndefinedFunctionError: function :lists.no_such/0 is undefined or private
f.(fn -> (&NoModule.g/3).(1, 2, 3) end)
# expect: UndefinedFunctionError: function NoModule.g/3 is undefined (module NoModule is not available). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
