@type t :: integer|float|nil
-----
@type t(a) :: [a]
-----
@type t(a,b)::{a,b}|%{a=>b}
-----
@type t :: %__MODULE__{name: String.t, age: non_neg_integer|nil}
-----
@type t :: %{required(:a) => integer, optional(atom) => any, optional(:b)=>1..10}
-----
@type result :: {:ok, value :: term} | {:error, reason :: :not_found | :invalid | :too_long | String.t()} | :timeout
-----
@type t :: :aaaaaaaaaaaaaaaaaaaaaaaaa | :bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb | :ccccccccccccccccccccccccccc | :ddddddddd
-----
@type t ::
:a
| :b
-----
@type t :: :a |
:b |
:c
-----
@type f :: (-> any)
-----
@type f :: (...->any)
-----
@type f :: (integer, atom -> boolean)
-----
@type f :: (() -> any)
-----
@type f :: (a, b -> c) | nil
-----
@type f :: ((a -> b) -> (b -> c))
-----
@type t :: [integer, ...]
-----
@type t :: [a: integer, b: atom]
-----
@type t :: <<_::8, _::_*16>>
-----
@type t :: <<>>
-----
@type t :: -1 | 0 | +1 | ?a
-----
@type t :: Enumerable.t(integer())
-----
@opaque t :: var
-----
@typep t :: unquote(x)
-----
@spec f(integer)::integer
-----
@spec f(a,b)::{a,b} when a: integer, b: atom
-----
@spec f(a) :: a when a: var
-----
@spec f() :: no_return
-----
@spec f :: any
-----
@spec f(keyword, (term -> term), [opt: integer]) :: :ok
-----
@spec very_long_function_name(first :: integer, second :: String.t(), third :: keyword) :: {:ok, term} | {:error, term}
-----
@spec very_long_function_name(aaaaaaaaaaaa, bbbbbbbbbbbbbbb) :: {:ok, cccccccccccccccccccc} | {:error, ddddddd} when aaaaaaaaaaaa: term, bbbbbbbbbbbbbbb: term
-----
@spec fold(t, acc, (element, acc -> acc)) :: acc when acc: var, element: var
-----
@spec a + b :: integer
-----
@spec unquote(name)(integer) :: integer
-----
@callback f(x :: integer) :: {:ok, state :: term} | {:stop, reason :: term}
-----
@macrocallback f(x :: Macro.t) :: Macro.t
-----
@optional_callbacks f: 1, g: 2
-----
@optional_callbacks [f: 1]
-----
@typedoc "x"
@type x :: 1
-----
@typedoc """
x
"""
@type x :: 1
@type y :: 2

@spec f(x) :: y
def f(x), do: x
-----
@spec f(%{a: integer}) :: %{a: integer}
-----
@type t :: %{
a: integer,
b: atom}
-----
@type t :: %{a: integer,
b: atom}
-----
@type t :: {aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccc}
-----
@type ast :: {atom | ast, meta :: keyword, [ast] | atom} | [ast] | {ast, ast} | atom | number | binary | fun | pid
-----
@spec reduce(t(), acc(), (element(), acc() -> {:cont, acc()} | {:halt, acc()} | {:suspend, acc()})) :: result()
-----
@type t :: (a | b)
-----
@type t :: (a :: b)
-----
@type t :: a :: b | c
-----
@spec f((a -> b), [a]) :: [b] when a: term(), b: term()
