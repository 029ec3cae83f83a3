unquote do __MODULE__ unquote,K: __MODULE__
else __MODULE__.baz!(b, ...)
%{}
bar?
end

<<[ false,
else: :"a b",
do: unquote ],
b,
a: ~~~__MODULE__>>

((2,
else: x1) when 'c'->__MODULE__
?a )

~s(x) ..if

%{b
| k: baz!}

A + A

foo do;"a#{{}}b"

"a\nb"

"s" :: %__MODULE__{'c'=>"""
  h
  """}
after foo
( unquote when __MODULE__ -> @a
__MODULE__
unquote; (1) -> unquote_splicing; (1.5,
...)->"";~w"a b";foo
)
"a#{}b" end

{ """
  h
  """.unquote_splicing(a,
:a)}

%{k: { A }
==é.(__MODULE__,nil,~w"a b").(:"a b")}

( ('c', false) when x1->if;b;bar? )

unquote_splicing 1.(a, a, a: bar?)

"a#{( if
@a
~S[y]ab ) <- ^! 0x1f}b"

fn  ->  end + unquote_splicing() do;baz!.if

%^x{1.5
| k: if}

"a#{""}b" after fn ->unquote_splicing
b
a; "a\nb"->"" ;
false; Foo when 100_000->?\n end;(

if when é->a ;
nil ;
a
:"a b"->__MODULE__
&1
é ) end

"a#{%{:"a b".((),if: baz!,else: A.B,)=>[ Foo ], k: {false, unquote, if: _x, K: "s"}.(foo)}}b"

fn
(Foo,"a\nb",1) ->
 baz!
Foo
end

__MODULE__[if] <-if ~w"a b","s",true,else: ~w"a b"

0x1f/é
{?\n, }
baz!.(bar?,b,true)

unquote_splicing(b|> A.B, do: .., a: 1.5 <~ b)

%{fn
"s" when _x ->
 ?\n
~S[y]ab

_x, x1, if -> x1

(__MODULE__,
if) when "s" ->
  end=>"a#{nil!==x1}b"}

(  -> false ;
unquote_splicing ;
"s")
