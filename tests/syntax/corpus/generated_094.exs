%^x{unquote =>
__MODULE__, k: @a}

{ b.bar?(), 0x1f, @b.("a\nb", unquote_splicing, K: unquote_splicing)}

[ true
]

{	:"a b", @a, if: ..., if: ?a}

fn _x ->
 unquote+ <<>> ;
{ 2, unquote_splicing, K: 1.5} ;
foo end

b("""
  h
  """, baz!).__MODULE__()

unquote_splicing(b in
__MODULE__(A,nil,K: :a) >>>?a	---x1)

%^x{baz!	==?a|unquote=>"a#{}b", k: b,}

fn
(unquote)->é ;
unquote ;
_x

foo when (
unquote ;
__MODULE__ ;
false

)->unquote
end

baz!(...,if: foo) do;:+;@a;_x
else unquote_splicing
end

%{[ unquote, false ] =>
unquote_splicing\\ ~S[y]ab, k: (a
)}

(( foo ->
 baz!
unquote_splicing
baz!->x1
a when 1.5->)*( __MODULE__ when "s" ->
 ) # c
)

& (

"""
  h
  """ ;
A)
( 100_000 ).foo()
é

fn
->if
:+
end++ ( <<__MODULE__,
(),
a: bar?,
K: "s">>;foo)

%__MODULE__{( true )=>"""
  h
  """}

%{_x =>
"a#{...
bar?
false}b",}

[%{} # c
]
false.x1
x1("s",
~w"a b")

<<fn
([]) -> if end,<<A,
"""
  h
  """,
do: ~s(x)>>,[ ],a: 1 =~foo>>

<<foo(if, foo, baz!, if: "s") do
if

A.B
else _x
end,
a: fn
unquote, unquote_splicing, ()->if end,
a: __MODULE__||| 0x1f>>
