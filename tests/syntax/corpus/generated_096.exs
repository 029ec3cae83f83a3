if do
 after foo end
"a#{[	a,
a ]}b"

"a#{}b">>> fn
(__MODULE__) when "s" ->
 %{}
end

~~~( if )+ bar?(unquote,bar?,K: :+)

__MODULE__ <~{ baz!,
baz!,
x1 }

b :a do;not foo after  end
__MODULE__

( 2

"s"

A.B) ;
%__MODULE__{__MODULE__ =>
bar?, {} => ()}

_x ~S[y]ab,"",x1 do if
else :+
end
--- é ;
"a#{"a\nb" =~ _x}b"

<<bar?,
?a,
_x>>
__MODULE__ 1.5

unquote _x(a: 0x1f,).unquote(:"a b"), ?\n =~ fn a->@a
end do
unquote_splicing.({},
1);{

.. }._x();&{

true, K: __MODULE__ }
end

"a#{%{if=>A.B}}b" &&&(

a,
é,
_x when <<>> -> ~w"a b" ;
2 ;
:+)

+( x1 when ()->foo ;
... ;
__MODULE__ )

__MODULE__(x1,true[x1],else: true +&1)

b
+ ~S[y]ab ;
<<>>[baz!] ;
~S[y]ab.({},
x1)

__MODULE__ { false,2,[] }, é do foo
after unquote end
unquote_splicing

unquote_splicing {}, K: unquote_splicing	+ # c
Foo, a: x1.(true,if,K: A.B) do; end

"".(baz!) ;
_x ;
&1.unquote_splicing

fn foo --unquote,
"a#{é}b" when %{:"a b"|~w"a b" => __MODULE__, k: true,} ->
 ; if: [].a when <<>>->; b -> 
end

x1(unquote_splicing <<>>,do: __MODULE__)

a fn bar?->
end, b

b
