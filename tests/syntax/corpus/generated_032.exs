__MODULE__ +é.(é,
__MODULE__).([],'c')

<<>>.unquote a: ?a,
a: :+
é(&1) do __MODULE__ /__MODULE__

__MODULE__<|> baz! after ... a end

unquote_splicing(:+ != Foo,a: b)

!x1 ~s(x).(100_000,"""
  h
  """,..,a: x1)

%{if(b,do: unquote) =>
( unquote_splicing )}

%__MODULE__{é
| k: baz! -- {}}

"a#{"a#{}b".__MODULE__(x1, ~S[y]ab)}b"

b(__MODULE__ a,
do: é,
else: - foo
* # c
unquote,
else: b(_x,1.5,nil))

unquote_splicing(<<x1, ..>>, ?\n, x1 foo) ;
"a#{baz!}b".__MODULE__()

if :: ... __MODULE__

unquote_splicing(foo)

%a{k: "a\nb"}

<<.., x1, K: 2>>.é(__MODULE__ or &1)

[[]!==	1,
a: {__MODULE__,},
else: { b }]

( fn
(<<>>,
__MODULE__) ->
 ...; bar?,
do: ?a,
do:

?a->"s"

false

false; unquote ->  end) \\"".(%{}) in ~~~__MODULE__

^ %a{bar?
| __MODULE__ => unquote_splicing, x1=>~S[y]ab}.if

%{fn b -> 1
é ->
 
end|k: { "a\nb",
K: 1,
else: __MODULE__ }}.()

Foo *...["a\nb",
foo]+<<>>.if (), Foo, foo, else: b

bar?(~s(x)[b,], baz! ||| false)<|> ^"s".(unquote, {}, é) -{'c',a: unquote}

if(x1, ())+ fn
foo when a -> Foo; """
  h
  """ when b->&1; A when unquote_splicing->__MODULE__
{}
?\n
end
