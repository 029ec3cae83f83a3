try do
  raise Function.identity(String), "x"
rescue
  e -> IO.inspect(e.__struct__) # expect: UndefinedFunctionError
end

try do
  raise Function.identity(5)
rescue
  e -> IO.puts(Exception.message(e))
  # expect: raise/1 and reraise/2 expect a module name, string or exception as the first argument, got: 5
end
