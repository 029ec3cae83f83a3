__MODULE__ b
[nil,
x1, ]
x1 === "s"

{ x1 &&& "s",
K: [baz!, baz!] }

%{(
~S[y]ab when unquote_splicing ->
 {}

2)|k: _x <|>unquote}

(->not baz!

a: a b when &1 ->
 )

& <<(),_x,>>
"a#{}b"
-A.B <~>foo

!x1(%{if => b, k: 0x1f} + %a{nil => nil, k: __MODULE__})

__MODULE__

__MODULE__([],
foo)

%__MODULE__{_x|foo=>baz!, bar? =>
unquote}

fn
if when foo ->
 b ;
if ;
x1
end and bar? ;
{..., ?a, __MODULE__} ;
100_000

{ <<baz!,
else: bar?>>,
[é,a: é]
}

"a#{bar?}b" <~> @unquote_splicing ..

__MODULE__(é, 0x1f, if: ()) ++unquote_splicing do
'c' ;
x1 ;
<<>>
end

__MODULE__
&&&:"a b"&&é.(unquote_splicing)

&[
{bar? },b # c
**unquote_splicing,b,if: !a,if: nil.('c')]

unquote_splicing _x.(if,
__MODULE__,
1.5),unquote,Foo.bar?(unquote_splicing)

...[é,?\n]

foo.(if, "a\nb") # c
\\	~S[y]ab[do: x1]

&{ %__MODULE__{_x => bar?},
unquote(..,do: @a),
:"a b",}

[[].bar?(),
K: _x do x1
"a\nb"
else _x
end,
a: baz! ]

'c'.(<<>>, "a\nb") ;
100_000\\ :"a b"
