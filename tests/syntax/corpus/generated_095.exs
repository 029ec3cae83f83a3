+<<>>

é

%{foo | unquote_splicing=>nil}

%{{[] } => x1 do;""

?a

~s(x) else _x
end, k: "a#{if}b"}

?a+ x1===a <>&( unquote_splicing )

_x ;
0x1f ;
{^..., __MODULE__ do; rescue
(:a,
__MODULE__) ->
 ..

unquote

@a
 -> é end, A}

%{<<unquote,Foo>>=>false.(baz!), %{}=>if else: :"a b", k: !A}

&<<>> ;
"a#{_x in __MODULE__}b" ;
baz! @a <~>unquote_splicing

"a#{(

__MODULE__[__MODULE__])}b"

fn
(Foo,unquote_splicing) ->
 bar? end.(2, if)|||

__MODULE__.(é,
x1).(~w"a b", if: A)

b ( _x	), b() do;foo "a#{0x1f + %{}}b", if: fn
_x when @a -> 1;[];_x
 ->
 unquote
(..., ..) -> []
end
A
else 
end

@if.(~S[y]ab,
"a\nb",
x1)<"a#{bar?()}b"

a b,
do: unquote_splicing,
else: 2 do é 1,
Foo

"a#{bar?}b" rescue
(A, "s")->0x1f; ->_x ;
baz! end

if(:+,
...) do baz!
__MODULE__
unquote_splicing else unquote_splicing
end when unquote_splicing in fn
foo ->
  end

%__MODULE__{<<>> =>
'c' when ~S[y]ab, (
) => + 1}
a do @+bar? end

& true* 'c'.(baz!,
unquote_splicing)

%^x{x1(b, x1, a, do: _x)+if =>
&x1 é}

@ A.B|	unquote
<<"a#{@a ;
"" ;
...}b">>
fn  -> Foo

"a\nb"
end

fn
() when [ 'c',_x]->baz!

if

x1
end

-false

?\n === # c
if

%__MODULE__{@a =>
unquote, foo=>b}
