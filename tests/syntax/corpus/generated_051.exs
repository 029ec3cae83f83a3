%A.B{fn
?a -> :"a b"

?a

(baz!) when x1 ->
 100_000

foo

?a

(:a) when unquote->
end =>
unquote_splicing^^^ b}

%{1.5.unquote() => { unquote_splicing,
if}, & _x=>"a#{"""
  h
  """
foo}b"}

<<%{},
unquote,
~S[y]ab,
K: %{},
else: unquote_splicing>>

{ _x }.(1.5, if, do: ~S[y]ab, do: a)

%A.B{:"a b" | ~w"a b"=>..., é=>100_000}

_x %Foo{unquote|k: b},["",
if ]

~s(x)

+ "a\nb".(..., ~w"a b", :"a b") <
unquote.(?\n, else: _x)
fn foo when foo ->
 ()
A.B
unquote end||| fn
(_x,
a: b)->unquote
end
{ if,[],K: ~S[y]ab }.. # c
^_x.bar?

{ # c
2} and é foo,'c',unquote do;
rescue
if -> unquote
b
?\n end

&1.(b, baz!)

<> unquote_splicing.(&1,
é,
K: é) <|> __MODULE__ ~w"a b"

if b,else: <<&1, if: unquote_splicing,>> do;%{__MODULE__=>true, {}=>~w"a b"};( (Foo,unquote_splicing) when é->a );...
end

a

( # c
baz!;false )
...unquote_splicing in %^x{bar? => _x}
['c',x1]

x1 do; rescue
%a{A.B => A.B}-><<>>
foo
bar? 0x1f,__MODULE__,do: if end

!é(unquote_splicing,
foo);__MODULE__;if :"a b",__MODULE__ do
b ;
~~~... ;
__MODULE__ |> 2
end

%{foo=>foo} # c
|||<<>>.é("a#{unquote_splicing
b
unquote_splicing}b")

(unquote->é;bar?

<<>> ->
 %{} )

&"a\nb" in %{a =>
unquote_splicing, k: 1}

~s(x)

{
b }

( # c
K: ~w"a b",
K: ()-> # c
)
+..
A.B[a]

[ x1[()].unquote_splicing(if,
Foo),K: ^ bar? :+, _x, __MODULE__ do
baz!
after :"a b" end]

_x ;
bar? in ~S[y]ab ;
<<true,__MODULE__,foo>>
