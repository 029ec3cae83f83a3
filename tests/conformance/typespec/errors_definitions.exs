# Types that are defined twice or wrongly are refused.
refused = fn body ->
  try do
    Code.eval_string("defmodule Sample do\n#{body}\nend")
    IO.puts("fine")
  rescue
    e -> IO.inspect({e.__struct__, Exception.message(e)})
  end

end

refused.("@type t :: integer\n@type t :: atom")
# expect: {Kernel.TypespecError, "nofile:3: type t/0 is already defined in nofile:2"}
refused.("@type integer :: atom")
# expect: {Kernel.TypespecError,
# expect:  "nofile:2: type integer/0 is a built-in type and it cannot be redefined"}
refused.("@type t") # expect: {Kernel.TypespecError, "nofile:2: invalid type specification: t"}
refused.("@type 1") # expect: {Kernel.TypespecError, "nofile:2: invalid type specification: 1"}
refused.("@type t(1) :: integer")
# expect: {Kernel.TypespecError,
# expect:  "nofile:2: @type definitions expect all arguments to be variables. The type t/1 has an invalid argument(s): 1"}
refused.("@spec 1") # expect: {Kernel.TypespecError, "nofile:2: invalid type specification: 1"}
refused.("@spec f\ndef f, do: 1")
# expect: {Kernel.TypespecError, "nofile:2: type specification missing return type: f"}
refused.("@type t :: \"s\"")
# expect: {Kernel.TypespecError, "nofile:2: unexpected expression in typespec: \"s\""}
refused.("@type t :: 1.0")
# expect: {Kernel.TypespecError, "nofile:2: unexpected expression in typespec: 1.0"}
refused.("@type t(a) :: integer")
# expect: {Kernel.TypespecError,
# expect:  "nofile:2: type variable a is used only once. Type variables in typespecs must be referenced at least twice, otherwise it is equivalent to term()"}
refused.("@callback f(integer, x) :: integer when x: var")
# expect: {Kernel.TypespecError,
# expect:  "nofile:2: type variable x is used only once. Type variables in typespecs must be referenced at least twice, otherwise it is equivalent to term()"}
