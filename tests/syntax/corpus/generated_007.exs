&fn (100_000) when "" -> A

~S[y]ab end

..@é::fn
unquote, b, foo ->
 baz!
100_000

~w"a b" ->
 baz!;A.B
end

<<bar? == false, {
:a,
__MODULE__}, b >>

"a#{%Foo{<<:"a b",
_x,>>=>{ nil }, [<<>>,] => é.foo, k: ~S[y]ab}
foo}b"

unquote_splicing do {a,
K: 1 }
rescue
é->?a; unquote_splicing when "s" ->
 ""
~s(x)
~w"a b" end ;
%{?\n=>_x}== &1 ;
{
é

}

& &1 + fn (b) when 100_000 -> &1 end

%{bar? =>
x1, unquote_splicing => a}

%Foo{@?\n=>2 &&é, k: %{<<>> => 100_000}}

"a#{[  ]}b" \\ # c
foo Foo
+
unquote_splicing.x1

"a\nb".("s",
do: b)
_x do;~w"a b" ;
"a\nb" after foo

_x

a end
if unquote_splicing,
foo,
foo,
do: bar?

unquote :a,
unquote_splicing,
foo.b()== not ...

<<<
~w"a b"

fn
x1->fn  ->
 foo
?a end;((&1) when b -> <<>>

a) end

%A.B{a
| """
  h
  """ =>
~w"a b"}

"a#{unquote_splicing(:"a b")}b"

(%{__MODULE__|"s" => baz!})+fn
(foo, ?a)->~s(x)
<<>>

(bar?) when if[_x] -> _x

nil,A ->
 b end	. _x

<<[ unquote ],else: foo<~> _x>>

__MODULE__ <<>> ||| & false+
<<nil, é>>

...<<>>;%{a =>
~S[y]ab, _x =>
2}
