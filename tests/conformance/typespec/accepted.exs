# Types that are fine.
refused = fn body ->
  try do
    Code.eval_string("defmodule Sample do\n#{body}\nend")
    IO.puts("fine")
  rescue
    e -> IO.inspect({e.__struct__, Exception.message(e)})
  end

end

refused.("@type t(a) :: a") # expect: fine
refused.("@spec f(x) :: x when x: term\ndef f(x), do: x") # expect: fine
refused.("@spec f(x) :: integer when x: term\ndef f(x), do: x") # expect: fine
refused.("@type t :: String.nope") # expect: fine
refused.("@spec f(a) :: a when a: var\ndef f(x), do: x") # expect: fine
refused.("@spec f(integer) :: integer\n@spec f(atom) :: atom\ndef f(x), do: x") # expect: fine
refused.("@spec m(integer) :: integer\ndefmacro m(x), do: x") # expect: fine
refused.("@type t :: -1") # expect: fine
refused.("@type t :: %{foo: 1}") # expect: fine
refused.("@type t(_a) :: integer") # expect: fine
