%Foo{}^^^().unquote("""
  h
  """)

@__MODULE__ x1.(2._x.(__MODULE__,
b,
K: :"a b"))

%{1.5
| A=>:a}
fn ()->baz!;unquote_splicing
end
& &1 + 'c'

%a{%{} <é
| unquote(:+,'c') != unquote=>{ "a\nb"}}

unquote_splicing(~~~if,if: unquote_splicing(),K: ~w"a b")

true ;
%{é|__MODULE__=>x1, k: é} ;
( __MODULE__ when _x ->
 a;  ->
 foo
foo; @a,bar?,:"a b",if: é,do: _x ->
 baz!)

@ %@a{if=>0x1f, k: if}.(A,
:"a b",
{})[unquote_splicing]

fn x1->:a

bar?
end.foo(unquote_splicing)

x1 %a{Foo=>foo}, %__MODULE__{A =>
a}, ~s(x).unquote

fn unquote_splicing, x1 when 2 ->
 unquote_splicing end

__MODULE__ ++:"a b".baz! nil,
"a\nb"

%{k: %Foo{foo => 1, 100_000 => ()}}

fn (if) when bar?->A
é -> 1
foo
2
(1)->nil

bar?
end

%__MODULE__{unquote_splicing | true=>a, __MODULE__ => _x,}<> +{}[0x1f]

&__MODULE__/1-A[__MODULE__].baz!()

__MODULE__ do
baz!("""
  h
  """)/ 1.5 +

:+;%a{x1 | baz! =>
?a, _x => b}.b
else [Foo]
end || a & &1 + <<>>

( _x -> true ;
b ;
_x)+é[<<0x1f,true,a: bar?>>]

é(foo.(()),%{k: foo},a: if,do: ( (false,bar?) when _x->),)
