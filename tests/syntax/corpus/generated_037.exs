&A.f/1+ nil

...%{__MODULE__=>[],}

"""
  h
  """

a(baz! do;... ;
A.B ;
bar? else ?\n
end,@%{}) do
baz! a,
K: x1,
do: {} do
"a\nb" rescue
é,
A.B,
nil,
a: x1 when 2 -> é

1 end
& &1 + %Foo{...|bar?=>é,}
baz! else "a#{_x^^^2}b"
end

_x baz!,x1
"a#{foo}b" + unquote ?a,baz!,0x1f
__MODULE__.(Foo).(baz!,nil,"a\nb")

fn
[],if: 0x1f->; ("s",
unquote_splicing)->baz!; 'c' ->
 0x1f end ..<<false, bar?, A.B>>

_x <<>>,
do: ...(a)--- %a{unquote_splicing + 2 => __MODULE__** ?a, %{if | A => ~s(x)} => ( unquote_splicing), k: foo}

! unquote_splicing--- fn (~S[y]ab,
true,
foo) when nil -> b

unquote->"a\nb"
é
false

(x1, é, __MODULE__, else: baz!, if: <<>>) ->
  end

<<%{Foo =>
?a, k: é},
-{"", do: <<>> },
if,
do: %{é => ~w"a b", k: é}>>

%{unquote_splicing | __MODULE__=><<()>>}

<<"a#{{ }.a(baz!,[],__MODULE__)}b", + @baz!.unquote_splicing(~w"a b", "s"), else: é, else: bar?>>

unquote do
?\n
rescue
b ->
 unquote;~w"a b";false end

[ é(_x) do;_x(x1,a,do: bar?)

fn (..) ->
 foo ;
Foo
('c',1.5) when foo ->
 ..;unquote_splicing;100_000
-> end
else "a\nb"|||
[]
end,().(100_000).b()].(if )

fn (), a -> baz!;1.5;foo
 when ...b->&1

~w"a b"

[] end

fn unquote_splicing ->
 Foo=~

2.bar?()
bar?(foo,K: ?\n,do: x1) +b -> é
end

baz!(false,
__MODULE__,
if: __MODULE__)

__MODULE__(baz!, b, else: 'c', K: ..).if+ !@a
__MODULE__()
_x

unquote_splicing

{ # c
x1, unquote }

+1.5

"a#{+if ?a,
é,
unquote_splicing}b"

if
( ...

foo

A)||| @b
%{x1 in~w"a b"=>"a#{() ;
b}b", ?a|| <<>>=>"a#{}b"}
