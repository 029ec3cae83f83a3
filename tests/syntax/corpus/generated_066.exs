& &1 + bar?(~S[y]ab,else: _x) .. "a#{}b"--- nil / baz!

@_x "a#{__MODULE__}b";%{};%{"s".baz! foo
| """
  h
  """.(.., foo, foo, a: _x) =>
(foo ), {	~s(x)
}=>__MODULE__ ~w"a b"}

é a "s", a, a: unquote_splicing, do: __MODULE__,
K: { b }

[ __MODULE__ do
b;:"a b"
else 
end]

[ baz! b, foo do 
end,
<<if,if>>,
"a\nb"]

é or fn
 -> if ;
baz!
end in a(A)

[ a,
a: [] ] ^^^ {
unquote_splicing,baz!}

b("a\nb",{%{}, unquote_splicing("s", ~s(x), if: __MODULE__) do
?a
rescue
() ->
 ~w"a b"

bar?

__MODULE__;  ->
  end, ~~~1 },baz!) do
"a#{if}b"
"a#{__MODULE__
{
2, ?\n	}}b"
end

@a :: <<&1,false,:a,if: a>>+ %@a{unquote
| unquote=>%{}}

unquote_splicing.é()

__MODULE__

unquote_splicing +
foo do;_x
foo
foo
rescue
2,_x,unquote_splicing->_x end

{<<"a#{}b", %a{?\n =>
[]}, a: """
  h
  """ when ~w"a b">> }

foo(__MODULE__,Foo,else: baz!,do: é,).a bar?

unquote_splicing do;_x else :+
@a
if
end

{_x	} + __MODULE__(_x, unquote, bar?)

( %{...
| ?a => :a, false=>if, k: 0x1f,};if(if: ~S[y]ab,
if: é);x1.() )

if :a,
if: _x
!==fn false, else: [], else: if when __MODULE__ ->  end\\_x "a\nb", bar?, é

[
unquote_splicing,
a: "" ] + A<<< nil.(@a,
if: :"a b")
