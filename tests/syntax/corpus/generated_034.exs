not x1[__MODULE__] .. truein ?\n

(
unquote_splicing ->
 __MODULE__ ) ;
<<__MODULE__,
a,
else: unquote>>

fn
"", if: foo, a: x1 when Foo ->
 1 end.()

(
true->; (é,
a,
100_000,
if: 1,
else: if) when unquote_splicing -> __MODULE__

a # c
)

é do
x1(b)
{ foo,
100_000 }
?\n.. baz! and ...
end

unquote_splicing(@a, __MODULE__, {}).bar?[x1]

unquote_splicing(?\n,
foo,
a: ?\n,
do: 1)

if do __MODULE__ after [ unquote,:a,foo,a: &1,a: true ].(0x1f, é, bar?) ;
é _x end

"a#{& &1 + unquote.(baz!,
<<>>)

unquote}b" + a

_x é(bar?) do
unquote_splicing
rescue
'c' when ~s(x)->a
b end

fn ~S[y]ab, unquote when { {} }->~S[y]ab
..
&1
end

...b

unquote_splicing(_x)

( bar?)

<<fn
()->true
é
%{} &&&unquote -> 1.5 end>>

( <<"a\nb", ?\n, else: bar?>> # c
)

unquote_splicing 'c' do
 rescue
(?a) when unquote_splicing->() end<<< "a\nb"
<>@a.unquote()

<<unquote_splicing>> ;
%{_x => {}, k: ~w"a b"}

{ baz!("""
  h
  """,else: a),
true[~S[y]ab],
baz! baz!, unquote, b do
 rescue
->x1
{} -> false end}

foo("s",unquote,é,if: ~w"a b") in "a\nb" ||nil <~ # c
unquote

@unquote_splicing { true,K: é }
