@<<x1, if, else: é, K: if,>>.(baz!,
unquote,
else: _x).(%a{A.B =>
0x1f,})

%{unquote|unquote=>__MODULE__, bar?=>a}.(x1)

..%{a=>b}

unquote_splicing(:+, if: nil)

<<&1,{},~w"a b",do: []>>.(:"a b")

bar?(foo) do <<__MODULE__>> after <<b>> end

unquote @a, if: _x

[ "a\nb",
if: %{},
do: é]<~ 2||| __MODULE__

~S[y]ab &&&false;unquote_splicing* b

<<%{},%Foo{~S[y]ab => bar?},unquote_splicing>>

b __MODULE__=~	...,
^false,
"a#{0x1f}b"

..."a#{unquote 1.5,
{ false,~S[y]ab },
baz!+ x1,
do: ^if}b"

( );{

"""
  h
  """ };unquote_splicing

%Foo{bar? => ()}
^^'c'
__MODULE__

() &&&baz! x1 do 
rescue
->%{}
__MODULE__
1.5; unquote_splicing when _x ->
 <<>>; unquote ->  end

@"".__MODULE__()

{ unquote_splicing,if,{},K: ~w"a b"}.bar?()

( unquote /:"a b")

{A.B, x1}
{'c',
~S[y]ab,
~w"a b" }
baz!

__MODULE__ +++:"a b"

+a

%^x{__MODULE__ =>
_x, k: unquote}

{unquote
};&x1();é(?a,
__MODULE__)

%a{unquote_splicing
| unquote_splicing=>&1}

bar? a: bar?,else: baz!.(__MODULE__)
