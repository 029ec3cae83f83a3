é(1, "s") do;x1
else :"a b" ;
foo ;
{}
end >= unquote_splicing(false,
true) do
@a;false rescue
_x->x1 end

bar? K: fn () when bar? ->
 
end

-if(é * _x,a(2, do: :+, else: b),unquote <- "s")

_x __MODULE__.(__MODULE__),
x1;é(__MODULE__,[]).(if: ?a, a: ~s(x))

%{true => 2} || ( if, "a\nb" ->
 é;__MODULE__;..; __MODULE__ -> é
();  -> ~s(x) )<-!& &1 + unquote_splicing
++ 'c'

"";__MODULE__.x1(:a,if: __MODULE__,else: foo).x1 1.5,b

__MODULE__ / !fn
%{}, foo, nil when foo -> __MODULE__
?a
&1
"s" -> ""
(a, Foo) ->
 {} end

"a#{<<__MODULE__, K: 100_000>>}b"

b do
fn bar?, true ->
 ...
end
else <<0x1f>> ;
~w"a b" ;
x1[a: A]
end

__MODULE__ ;
foo(else: b,
if: "s")[__MODULE__] in %A.B{:+
| ~S[y]ab =>
:a, "s"=>_x}

({%@a{bar?
| k: ""},
if: baz! && x1,
if: __MODULE__[unquote,] } ;
{ %{}.é, K: not 2 } )

(unquote_splicing->baz!
é
if ->
 true )

é ;
[ unquote in true, %Foo{unquote_splicing | bar? => é, k: """
  h
  """,}]

[
[unquote],
unquote ,
else: a.(2,if,a)
]

{%{{ __MODULE__, do: :"a b", do: é	}=>baz!},if.(unquote) }

x1 %{__MODULE__ =>
b} do  after :"a b" end

fn
%A.B{} -> (a in false )

{ b }
end

baz!(baz!,
do: unquote_splicing)
