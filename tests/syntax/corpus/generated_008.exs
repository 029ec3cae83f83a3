%^x{@a=>unquote_splicing, .. =>
a, k: :a} +++ bar?

"a#{%^x{x1 =>
( nil,a: unquote_splicing when {} ->  ), { 1 }=>unquote }}b"

~~~&x1.__MODULE__(unquote_splicing) !== _x("a\nb")+ a(@a,:+,a) in &A.B::
?a

%{a => x1, bar?=>bar?}
unquote+++ unquote

fn b -> unquote_splicing ;
:+

?a,A,do: unquote,else: unquote_splicing -> ..

bar? -> @a ;
@a end * [ ~S[y]ab,if: baz!]

__MODULE__ do; else 
end .. a a: __MODULE__
%{unquote_splicing =>
if} =~ _x

fn
é when a ->
 1

&1

 ->
 x1 end
( a, K: :+ -> {};x1;bar?)
"a#{""
unquote_splicing}b"

_x ?\n do if
else foo unquote_splicing

unquote_splicing[0x1f]

A.B or ().(~w"a b",
Foo)
end

{ a(baz!),
A===

b.a,
%@a{__MODULE__=>:a, k: "s"}.(baz!)}

@bar? [else: x1 'c' do;
rescue
__MODULE__,
if,
if: foo,
else: bar? when ?a ->
 b
%{}
unquote; 'c', 1 ->
 []; ->()
@a end ].foo

[__MODULE__, "s", unquote, if: foo
]

unquote_splicing do;__MODULE__||| 1.5
else 
end ~>
<<_x>> ++[ Foo+ %{}, "a#{..}b", [ &1,

]]

unquote A,else: 0x1f ~>bar?.(é,
else: unquote_splicing,
K: 1.5)

"a#{bar?(%{~w"a b" =>
foo}) ;
foo(if, %{100_000 => if, k: __MODULE__})}b"

~~~Foo <- bar? ;
fn
->1
(<<>>) -> ()
(bar?, 1.5) when 1.5 ->
  end

(%@a{unquote_splicing => __MODULE__, :"a b"} # c
);false

( if -> Foo ;
é ;
a

unquote_splicing,unquote_splicing when "a\nb" ->
 )

fn
if.foo(_x,
baz!)->a; ~s(x),@a,if: 0x1f when if\\bar? -> 
end
