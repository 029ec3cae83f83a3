é&&&
~w"a b"

unquote <~> é

not %{}

&1 || if # c
^^^ b&&& -:"a b"==={
 }

fn if -> __MODULE__
baz!
_x
end

fn ("a\nb",
__MODULE__) ->
 _x

(if: a) ->
 1 end

( (b,foo,else: ...) when [{} ] ->
 baz!; unquote_splicing ->
 é

unquote_splicing; é,
unquote ->
 baz!)

&Foo ;
{ foo,~s(x),else: 100_000}

baz! ( 2
baz!
... ), else: baz! bar?

{ A.B,K: Foo,if: _x }._x()
<~>unquote {} ===1,
~w"a b" in """
  h
  """,
x1 != a

fn
(~w"a b") -> "a\nb";  ->
 1.5;baz!; <<A.B>> ->
  end

fn
false,_x->%{}

if->foo
<<>>
()
end

<<"",
x1>>+

b() ;
[:"a b",b,"a\nb",a: foo ]-- é <<>> ;
foo

%A.B{if =>
(), if =>
__MODULE__, k: A} in baz!
( (b,
__MODULE__,
__MODULE__) -> x1 ;
unquote; bar? when foo ->
 baz!; x1 when b ->
 100_000
unquote
x1 )
unquote_splicing

{ __MODULE__,
do: %{},
if: %{}.(a) }

%{baz!|x1 =>
unquote, k: true}.é(_x.(), + ?\n)

__MODULE__(baz!)>>>
x1 + bar?
{Foo, }
a 

fn
baz!, do: é when __MODULE__ ->
 nil end
!=={ Foo}
<<:+.__MODULE__ x1>>
<<foo[~w"a b"]>>

_x(!bar?(2),not if === unquote_splicing)++ +~w"a b".é()

if do
"".b "", "s"
else é| a
end

<-unquote(b)
