unquote_splicing 0x1f,
:a!== nil[baz!],
&"a#{:"a b"}b",
do: {b,__MODULE__},
a: :"a b"

foo
%@a{"a#{b;if}b" => é(), k: ( )}
%{__MODULE__[2]=>%A.B{"a\nb"=>_x}}

%{b | "" =>
@a, false => __MODULE__}

&"a#{fn x1 ->
 é end}b"

([unquote_splicing,
a: ?\n,
K: foo ])

"a#{baz! ;
~S[y]ab when baz!}b"

%{"a#{100_000
baz!
unquote}b" => unquote, ^?\n=>2|a}

{ b bar?,:+,do: 0x1f,if: unquote_splicing,K: if

*_x,else: é(:+) do;'c'
?\n
2 after  end # c
}

baz!(%{__MODULE__=>__MODULE__, x1 => A, """
  h
  """}, <<>>, [ unquote,~w"a b",K: unquote])

( b,do: unquote_splicing,do: false -> x1 ) or fn é ->
 é end +++ [ :a ]
__MODULE__.(%{})<=
{(), %{} }

<>100_000.(nil,
false)!==	bar? é,
unquote_splicing do ~S[y]ab ;
a ;
b after _x
"" end

..unquote(unquote_splicing,
K: __MODULE__,
do: unquote_splicing) do x1
false
bar?
else bar?
~S[y]ab
end

fn
(foo) when nil -> b
a when ( &1 ) ->
 &1
_x
a
__MODULE__,
bar?,
1 when %{} ->
  end

fn
(&1, 2) when <<_x>> ->  end
bar?
b

(if )
bar?(unquote_splicing if,
?a,
a: %{unquote_splicing =>
unquote_splicing, k: <<>>})

unquote foo do bar? rescue
(foo, K: (), a: {}) ->
 __MODULE__ end

& &1 + _x[__MODULE__ == {
true}]

{ A.B, fn  ->  end, [%{A.B => if, x1 =>
A}, a: ( bar? ), a: + b ]}

fn (if, foo, if: bar?) ->
 A
a

("a\nb",
a: x1) when if ->
 if;if

if->'c';:+;Foo end[?a]

( "s" ->
 :+
__MODULE__ ->
 x1

b)

"a#{__MODULE__}b";%{?a => x1, ?a =>
é, k: 100_000}
