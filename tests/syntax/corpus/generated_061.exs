unquote_splicing() do;"a#{[:"a b",
"k": unquote,
K: if.bar?(_x,
foo,
do: b),
else: bar? do __MODULE__ ;
'c' ;
_x
else 1.5
end ]}b" end

unquote_splicing ;
%{b | &1 =>
é}

[if,
__MODULE__,
a,
if: "a\nb" ]

é(if: %@a{foo | _x=>..., false => _x, k: nil},a: ..).(&a <=
unquote**[],fn unquote ->
 bar?
bar?; é->foo

true end)

<<foo,if>>.b (), foo, K: 'c'.(?a)

fn
(baz!) ->
 bar? ;
~w"a b" ;
b end

%{baz! |>?a =>
%Foo{k: x1}, ..."" =>
^<<>>, k: if.foo(unquote_splicing,else: if)}

unquote
%a{...
| unquote =>
_x, k: unquote_splicing}

(

bar?[bar?][unquote_splicing];<<bar?, b, unquote_splicing, a: 0x1f>>)

x1(x1()
&&& fn
() when A.B->'c'

nil -> x1;x1;1

foo -> b end)

fn b,
unquote_splicing when unquote({}) -> é
end

if((b ;
__MODULE__ ;
"""
  h
  """).(),
_x) do
%^x{{}[a: b] <~if(__MODULE__, baz!, ?a) =>
~s(x).unquote_splicing(bar?)}
after a((	b -> ~w"a b"

"a\nb" ),
"k#{1}": %{}) |||__MODULE__ in true[0x1f]+unquote_splicing <=1
"a#{é}b" ::
_x and false.é() ||{ 2	}[bar?].(A.B) end

__MODULE__(:"a b",
'c' or unquote,
if(x1, a: false))

__MODULE__.unquote %{k: bar?},a: ( ->b
(unquote,?a) when ~S[y]ab ->
 unquote
{}
[] )

b bar?, [], unquote_splicing+++
if..
"s"[if: __MODULE__] ;
&if.b().unquote() ;
unquote_splicing

unquote ()[if: ..., else: a],do: 0x1f.if ~S[y]ab do
__MODULE__
after { unquote,
[]
} <- _x(:+)
{a}
bar? + fn (A,if: bar?) when if -> false;bar?; _x -> 0x1f end end

__MODULE__.(do: unquote_splicing,do: :a) +[ do: a, else: true ]

unquote_splicing(0x1f,true) do
unquote
a
@a else 
end
