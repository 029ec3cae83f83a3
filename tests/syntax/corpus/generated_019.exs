a.(2,?a,K: 1,a: unquote)[false]+ fn
b,@a,b when __MODULE__ ->
  end

foo(if.(_x,
baz!)) do 2<<<not "a\nb"
end

"" +?\n ;
{

unquote_splicing, a: <<>>, else: :"a b" }

<<-%{?a | unquote_splicing=>if, """
  h
  """=>'c', k: baz!}, &1>>

unquote_splicing([( <<>>->b ;
:a ) ]) do;if
after [] end

bar?.b();__MODULE__(not unquote,
unquote_splicing && <<>>);%{}

b(<<x1, b>>,
if,
@a\\ baz!,
if: if(foo, "s", a: %{}),
if: not if)._x()

{ baz!, A

} +++ ... and baz!:: <<100_000>>

unquote_splicing when unquote
..1.5
%{}

é __MODULE__,else: unquote_splicing,K: b[true]=~ ( )

<<foo, %{}>>

bar? false, if, K: ... + "a#{&1}b"

0x1f.unquote(%{x1 => 2},
do: _x)

%@a{b=>%{"""
  h
  """ => _x, unquote_splicing =>
A.B}}

fn  ->
 "a\nb"
end ;
@"a#{foo}b"

_x(0x1f);%{false | a => false, k: baz!}

%{[ baz!,
:"a b",
K: 100_000,
a: __MODULE__ ]=>%{k: foo}}
x1(a, do: [ "s" ])

"a#{unquote_splicing.bar?();a}b"

%a{x1 =>
unquote, A =>
if,};bar?;bar?
