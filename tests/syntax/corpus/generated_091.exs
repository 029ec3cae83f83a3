%{@1.5 | @bar? ?\n => b  do; rescue
 ->
 if ;
if ;
2 end}

{a,
unquote_splicing} +++<<if, 1, unquote>>

fn
K: 0x1f -> unquote (),
if

unquote_splicing.(%{})
end

[ %{"s" =>
"a\nb", bar? =>
baz!}] <~>{	__MODULE__}

{ !unquote.é().(_x, if),"a#{Foo}b"
+++"a#{x1}b" }

é ~~~ foo /
[ if: b,
do: %{} ] ^^^
{ ~w"a b",
%{}
},if: x1 do 
after unquote_splicing()
fn
__MODULE__,1.5,foo,do: {} when ~s(x) ->
 ; (&1,<<>>) ->
 'c'; (~S[y]ab,
:"a b",
()) when baz! -> baz!
end
unquote_splicing end

{["a#{:a}b",
~S[y]ab ~>unquote_splicing],a: <<foo ::
?a>>}

..unquote_splicing fn foo, A, x1 when __MODULE__ ->
 unquote; ->if
false
unquote end

foo x1,
bar?,
() ;
%{foo=>A.B, k: :"a b"} ;
foo if,
if: _x,
a: ..

%{unquote | :+ => _x,}* -fn
(unquote_splicing) -> bar?
é
_x
end
__MODULE__(?a,
else: if) \\
~~~ (

... )

b if: unquote_splicing +

<<( %{} ),
fn ->
end,
K: "a#{if}b",
do: ( )>> <- # c
?\n . a<~> 100_000

~w"a b"
whenbaz! when %{unquote => ?\n} +[2,
if: ?\n]
unquote(fn
b -> ?a
_x; unquote -> ; x1->A.B ;
__MODULE__ ;
_x
end)
?\n

<<b,{ {},?a},a: %{bar?|A.B =>
0x1f},a: ! :+>>

%@a{"a#{~s(x)}b"|0x1f+ _x
<|> nil=>%{é =>
b, baz!=>...}, k: a !==@a ---<<true,
if: unquote>>,}

.. { foo, true, }

__MODULE__ !=
[ A ].baz!()

%{unquote_splicing|é=>~w"a b"} +~s(x)

?a[1].a foo é,
(),
foo,
if: é(A,
"s")

( _x # c
<-
"a\nb" ==={@a,do: bar?,do: if } )

x1(%^x{__MODULE__|_x => if},
0x1f when foo) do;b
"a#{if}b" rescue
if when %^x{1.5 => true, unquote=>..} -> ();<<>>;_x
'c',
if when foo  ->
 {} ;
A
(), else: if-> end
