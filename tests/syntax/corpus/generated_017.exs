unquote(~w"a b".if,
...foo,
%a{<<>>|&1 =>
"", k: baz!}) do;é
<<__MODULE__,
{},
do: Foo>>
%@a{}
end

baz!({...,...,__MODULE__},
%a{}.(a, unquote, ~S[y]ab),
if: fn
x1->true
@a
bar?

 ->
 :a
end+ [ unquote_splicing,x1
],
else: b.(100_000,unquote_splicing,else: Foo))

<<bar?, ?a, 0x1f, if: :+>>.if()

fn unquote when baz! ->
 ; (1.5,
false) -> ; ~S[y]ab, """
  h
  """, b when bar?(baz!) -> "a\nb"
end

fn  -> ; (fn  ->
 ; bar? when () ->
 false; ("") when x1 ->
 @a
end,
bar?,
if: é,
K: unquote unquote,
__MODULE__ and x1 +++"""
  h
  """) when ~w"a b"->Foo end

b() do
"""
  h
  """
rescue
(0x1f, __MODULE__, a, K: @a, do: unquote) when 'c' -> <<>>
__MODULE__ when "" -> "a\nb"

bar? end

(__MODULE__,
_x,
foo ->
 1;baz!)

"a#{~S[y]ab + 0x1f
fn b-> end}b"

+"a#{"""
  h
  """;~w"a b";"s"}b".(~s(x),
do: [])

<<&A.f/1+0x1f, not _x !==_x()>>

:+[b]<~>{} ;
bar? + __MODULE__(A)

{ @x1(<<>>, &1, do: b, K: ?a), ~~~é }

0x1f.unquote_splicing(__MODULE__,
if: baz!,
if: b)

fn
(a(x1,if: 'c') do
__MODULE__ else 
end) when "a#{}b" ->
 "s"
;unquote_splicing; -:+, <<?\n,foo>>, _x, else: <<a, do: "a\nb">> when ["", "a\nb", ()	]-><<foo,..,~s(x)>>
end

b>>>
_x(~S[y]ab,
&1) ^^^%^x{é => bar?}

"a#{__MODULE__ do;..	+__MODULE__
after  end}b".(a(a, é, K: baz!,))

unquote.(:a, b, if: x1, a: foo).()

{ unquote,do: "s",do:
.. }	+
( ()
{} )|true
