%a{() -- ...=>"a#{é}b", bar? ~S[y]ab,"""
  h
  """,~w"a b" do;baz!;unquote;:"a b" after é end =>
"a#{}b", k: ... A}
[
%{Foo =>
:+, unquote_splicing => unquote, é} ]
%{}

( ({}) when false -> _x
(...) when a -> baz! ;
?\n ;
unquote_splicing
(:+) when %{} ->
  )

(
baz! when __MODULE__ ->
 baz!; bar? when not "a\nb" ->
 _x

a

baz!)

foo a: [ é], else: %{baz! => unquote}[b]

{<<x1,
()>>, { 100_000 }, else: _x.(if), else: __MODULE__(100_000,
a: ?a)}

( <<if>> ;
fn 1.5, A.B when __MODULE__ ->
 if
end ;
-if ).baz!().(bar?)

__MODULE__ <= %{} | ~s(x) in """
  h
  """

{ %{unquote_splicing => ~S[y]ab}, unquote_splicing, a: __MODULE__ do
if
after ..;x1;_x end
}

@~~~"a#{@a + é}b" when baz! unquote_splicing 0x1f

[ { x1,
fn é -> &1

'c' ->
 __MODULE__

[],
...,
x1 when [] -> 1 end },
%{^~s(x) =>
....(_x), k: %a{@a =>
~S[y]ab, foo=>a}}
]

unquote(__MODULE__).(unquote_splicing, true, __MODULE__)

^ a
-- :+ +unquote_splicing+ if

if

b  ;
~~~&1 ;
&1 !== unquote_splicing

a
|> fn
(bar?, K: false)->nil end

foo ~s(x)* "a\nb", K: ["a\nb",
"",
a: bar?,
do: ?a ], do: !"""
  h
  """

fn (K: ..) when {
a} -> nil end

-foo(:+, foo, 100_000) in not fn
A.B ->
 ~s(x)
%{}->baz!
end

fn (..,K: foo) -> __MODULE__
do: &1-> end
