( <<>>.(A, a: _x) -> __MODULE__ &1, A # c
+ __MODULE__ in é

<<< () )

é 1, a: b +<<"s",
2,
unquote>> when 100_000[b]

~w"a b"
baz!
b.("a\nb").({},K: _x)

not %@a{%{Foo =>
_x, k: if,}|fn
if when unquote ->  end or if=>(

"a#{bar?}b" )}

unquote_splicing

<<:a, 'c', foo, if: unquote>><~ fn
(__MODULE__) -> x1

(A.B,()) when if ->
 :+
:"a b"
<<>>

(unquote) -> a end

100_000

unquote_splicing
&&
x1 when if(baz!)

Foo *x1;x1 + ~S[y]ab;&__MODULE__

[
%{[]=>bar?},
é(~S[y]ab,
1), ]

[ [
a], é + _x, if do
x1
after "s" end]

fn (__MODULE__,
%{},
x1) ->
 
end

%@a{%{é =>
unquote, k: ?\n,} => {x1,foo}, k: [baz!, do: %{}]}

unquote 

false <-?a.unquote_splicing(~S[y]ab,
baz!,
0x1f,
else: x1)

&?a
*true

b(<<[nil,
_x,
unquote_splicing,
else: a
]>>, %Foo{true|__MODULE__ => true}.unquote_splicing() +	a(é,
baz!,
do: a,
else: {}) do a
""
bar?
after ~S[y]ab
if
"a\nb" end |> A.B +

2)

<<A,
%A.B{é | :"a b"=>é},
do: _x>>

baz!=~ unquote_splicing+
1.5	/ baz!;bar? __MODULE__ do baz!<-"s"
"a#{if}b" rescue
(%{}) when _x -> a end;{}

( (1, :a, do: ~s(x)) when if->a ;
1.5 ;
a )

(	é )

fn ->~S[y]ab; (baz!, _x) when foo->__MODULE__
baz!
?\n; b when false -> :a ;
?a ;
~S[y]ab
end

bar?(%Foo{a =>
unquote, unquote=>foo},K: <<__MODULE__>>,a: baz!)
