f = fn fun ->
  try do
    fun.()
  rescue
    e -> e
  end
end

IO.inspect(f.(fn -> raise "text" end)) # expect: %RuntimeError{message: "text"}
IO.inspect(f.(fn -> raise RuntimeError end)) # expect: %RuntimeError{message: "runtime error"}
IO.inspect(f.(fn -> raise ArgumentError, "msg" end)) # expect: %ArgumentError{message: "msg"}
IO.inspect(f.(fn -> raise ArgumentError, message: "kw" end)) # expect: %ArgumentError{message: "kw"}
IO.inspect(f.(fn -> raise %RuntimeError{message: "struct"} end)) # expect: %RuntimeError{message: "struct"}
msg = "dyn"
IO.inspect(f.(fn -> raise "#{msg}amic" end)) # expect: %RuntimeError{message: "dynamic"}
mod = ArithmeticError
IO.inspect(f.(fn -> raise mod end))
# expect: %ArithmeticError{message: "bad argument in arithmetic expression"}
IO.inspect(f.(fn -> raise Function.identity(:not_an_exception) end))
# expect: %UndefinedFunctionError{
# expect:   module: :not_an_exception,
# expect:   function: :exception,
# expect:   arity: 1,
# expect:   reason: nil,
# expect:   message: nil
# expect: }
