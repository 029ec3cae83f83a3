# A type that does not exist is refused, wherever it stands.
refused = fn body ->
  try do
    Code.eval_string("defmodule Sample do\n#{body}\nend")
    IO.puts("fine")
  rescue
    e -> IO.inspect({e.__struct__, Exception.message(e)})
  end

end

refused.("@type t :: foo")
# expect: {Kernel.TypespecError,
# expect:  "nofile:2: type foo/0 undefined (no such type in Sample)"}
refused.("@type t :: foo(integer)")
# expect: {Kernel.TypespecError,
# expect:  "nofile:2: type foo/1 undefined (no such type in Sample)"}
refused.("@type t :: a")
# expect: {Kernel.TypespecError, "nofile:2: type a/0 undefined (no such type in Sample)"}
refused.("@spec f(x) :: integer\ndef f(x), do: x")
# expect: {Kernel.TypespecError, "nofile:2: type x/0 undefined (no such type in Sample)"}
refused.("@callback f(nope) :: integer")
# expect: {Kernel.TypespecError,
# expect:  "nofile:2: type nope/0 undefined (no such type in Sample)"}
refused.("@macrocallback m(integer) :: nope")
# expect: {Kernel.TypespecError,
# expect:  "nofile:2: type nope/0 undefined (no such type in Sample)"}
refused.("@type t :: [a: integer, b: nope]")
# expect: {Kernel.TypespecError,
# expect:  "nofile:2: type nope/0 undefined (no such type in Sample)"}
refused.("@type t :: %{a: nope}")
# expect: {Kernel.TypespecError,
# expect:  "nofile:2: type nope/0 undefined (no such type in Sample)"}
refused.("@type t :: (nope -> integer)")
# expect: {Kernel.TypespecError,
# expect:  "nofile:2: type nope/0 undefined (no such type in Sample)"}
refused.("@type t :: {nope}")
# expect: {Kernel.TypespecError,
# expect:  "nofile:2: type nope/0 undefined (no such type in Sample)"}
refused.("@opaque o :: nope | integer")
# expect: {Kernel.TypespecError,
# expect:  "nofile:2: type nope/0 undefined (no such type in Sample)"}
refused.("@type t :: nonempty_list(nope)")
# expect: {Kernel.TypespecError,
# expect:  "nofile:2: type nope/0 undefined (no such type in Sample)"}
refused.("@type t :: %{required(atom) => integer, optional(:b) => nope}")
# expect: {Kernel.TypespecError,
# expect:  "nofile:2: type nope/0 undefined (no such type in Sample)"}
refused.("@type t :: list(integer, atom)")
# expect: {Kernel.TypespecError,
# expect:  "nofile:2: type list/2 undefined (no such type in Sample)"}
refused.("@type t :: Foo.Bar.t(nope)")
# expect: {Kernel.TypespecError,
# expect:  "nofile:2: type nope/0 undefined (no such type in Sample)"}
refused.("@type t :: __MODULE__.x")
# expect: {Kernel.TypespecError, "nofile:2: type x/0 undefined (no such type in Sample)"}
refused.("@type t :: as_boolean(x)")
# expect: {Kernel.TypespecError, "nofile:2: type x/0 undefined (no such type in Sample)"}
refused.("@spec f(integer) :: a when a: b\ndef f(x), do: x")
# expect: {Kernel.TypespecError, "nofile:2: type b/0 undefined (no such type in Sample)"}
