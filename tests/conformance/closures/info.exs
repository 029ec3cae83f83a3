f = fn a, b -> a + b end
IO.inspect(Function.info(f, :arity)) # expect: {:arity, 2}
IO.inspect(Function.info(&String.upcase/1, :type)) # expect: {:type, :external}
IO.inspect(Function.info(&String.upcase/1, :module)) # expect: {:module, String}
IO.inspect(Function.info(&String.upcase/1, :name)) # expect: {:name, :upcase}
IO.inspect(is_function(f, 2)) # expect: true
IO.inspect(Function.capture(String, :downcase, 1).("ABC")) # expect: "abc"
IO.inspect(:erlang.fun_info(f, :arity)) # expect: {:arity, 2}
