fn baz! when baz! ->
 &1

b end.a()

& &1 + unquote_splicing do  after 0x1f
é
Foo end
nil
fn foo ->
 A.B end

a ...,
"""
  h
  """
( unquote_splicing,
b when bar? -> Foo ;
_x

_x ->  )
"a#{%@a{x1 | @a => baz!}}b"

{ }.(a,
?a) ;
foo(baz! !==A.B,x1.({},if: foo,K: if))

__MODULE__ { ~s(x),
if: foo,
do: a},
__MODULE__

foo
+@a not "s" + %Foo{true=>foo}

"a#{baz!([])}b" <~ fn a,
__MODULE__ when baz!->
end

_x > unquote_splicing """
  h
  """ =~ _x %{},

~~~unquote_splicing('c', foo, b)

if do;false|||__MODULE__
rescue
unquote_splicing ->  end	:: x1

%{%{:+ =>
%{}, k: unquote}
| b =>
fn
(A.B) when unquote ->
 unquote; x1 when _x->_x
end, %{:"a b" =>
&1}=>bar?< __MODULE__, k: %{... => if, baz!=>2}} +unquote _x

fn __MODULE__, ..., "s" ->
 @a end

bar? <<<	{
@a, else: ~S[y]ab, do: unquote }

[ unquote(@a),
true <~	true,
( unquote)]

[
0x1f, unquote, 100_000] <- %a{... => :"a b", k: A.B}

"a#{baz!;"a\nb"}b"|||b| &1 when b a

[ %Foo{a|%{} => {}, 100_000 => unquote_splicing}]

%{unquote =>
%__MODULE__{"a\nb"=>if}, bar? =>
"a#{bar?
@a
2}b"} + __MODULE__
