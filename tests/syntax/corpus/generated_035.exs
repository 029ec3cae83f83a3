if do;(
true when %{} ->
 x1
(@a, 1, baz!) when :+ ->
 bar?
_x ->
  ) after !unquote é,
unquote_splicing
(  -> """
  h
  """
"s" -> a ) end

not b **	é
< __MODULE__ __MODULE__.x1(%^x{...=>@a})

__MODULE__.(a, unquote_splicing)

unquote <<"s", unquote, unquote_splicing>>, .....

( # c
(b,__MODULE__) ->
 "s"
)&&&
! x1

if

é.(~s(x), foo)

"a#{%{}}b"

fn
("", __MODULE__, unquote_splicing) when :"a b"->foo; unquote_splicing,
a->__MODULE__ end.(~s(x),
a: ?\n)

(^fn
x1->; unquote_splicing,nil,K: :a ->
 a end >= &bar?;<<x1** %{},a	+	...,unquote(a,
x1)>>;if "a\nb" .. "a#{b}b"
&&& [ unquote,
()] )

b do;x1---unquote ;
[%{},
else: 2,
a: baz! ]
else :+<=bar?
end~> x1|||	%{true in unquote_splicing =>
"a#{baz!;b;nil}b", k: + bar?}

é :a[a: if,if: unquote_splicing].__MODULE__({ foo })

x1 ^^^ __MODULE__ || %{:+=>%{}, foo => _x}

_x(( 2), @'c', else: if <|> a, do: fn ?a ->
 ();{} end)

fn
(if,bar?) when [ A.B,
unquote_splicing,] -> ~w"a b"
%{} -> 
end

<<a,K: [ baz!,x1,é]>>== a fn if -> A
1.5

 ->
 
end,
<<é, __MODULE__>>

%A.B{%{}=>foo, k: é} ;
é(@a,100_000,baz!) ;
"""
  h
  """

%Foo{__MODULE__ | &1 => unquote_splicing}

baz![foo]^^^ if.(b,'c','c',do: @a)

unquote(K: a) do
...
rescue
__MODULE__, x1, do: _x when é ->
 ~S[y]ab ;
:+ ;
bar? end ;
<<baz!, ?\n, if: &1, if: a>> ;
~S[y]ab
