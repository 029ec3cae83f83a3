# A specification of a function that does not exist is an error.
try do
  Code.eval_string("defmodule Sample do\n  @spec f(integer) :: integer\nend")
rescue
  e -> IO.inspect(e.__struct__) # expect: CompileError
end
