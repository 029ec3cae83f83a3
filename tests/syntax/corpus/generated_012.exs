fn
 -> %{}; (_x,
"s",
a: é) -> 
end

x1 do;%{}
else true	<
%{}\\é
end

fn
foo -> Foo;__MODULE__ do
{}
rescue
unquote ->
 ..
:+
:a end end

%__MODULE__{a => x1(if,unquote,a: foo)}

unquote fn
(<<>>) ->
 nil

1.5 ->
 __MODULE__ end,
bar?(bar?,
_x,
2,
do: :a),
+!baz!

[ fn x1 -> baz!

"a\nb" end.(é,
if: unquote,
do: if),
é ===a

&&x1,
K: @b %{{} =>
0x1f}]

<<[ 	],"a#{%{unquote=>unquote_splicing} ;
[
] ;
1.5.é(bar?)}b">>

~~~@%@a{}.(~~~fn
->"""
  h
  """ ;
foo ;
:"a b"; x1 when if ->
 Foo; ... when true -> b end)

b { ..,
x1 },
if(x1,
"""
  h
  """)

%{b|?\n => baz!, k: foo} ;
2 +[ ]

%a{k: %__MODULE__{1.5 =>
(), k: A}}

b do __MODULE__.(nil) rescue
2,
2,
bar? when <<foo,x1,Foo>> -> foo; ...unquote_splicing -> unquote
a
<<>> end

+ { fn
unquote_splicing ->
 __MODULE__

(bar?, unquote_splicing, nil) when ~s(x)->unquote_splicing

unquote_splicing, [], _x when unquote -> 2 ;
if ;
100_000
end,%{x1|k: __MODULE__},?a <~foo} when nil

{} <~> unquote_splicing unquote,
else: <<if, .., else: bar?>>

_x(bar?,:"a b",_x()) do %{() => unquote, k: "s"} else 
end

+a unquote_splicing,unquote,<<>>

2 +x1 not Foo + é.a foo-- ..... %{}

%{}^^^[ unquote_splicing,
[],
foo # c
];<<not ~s(x),A.(x1,nil),else: [ """
  h
  """, else: ?a, if: _x],else: not x1>>;é
